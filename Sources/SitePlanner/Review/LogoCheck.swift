import SiteModel

/// Projects without a logo, in a showcase where most have one.
enum LogoCheck {
  static func findings(in projects: [Project]) -> [Finding] {
    let withLogo = projects.count { $0.logo != nil }
    guard withLogo * 2 > projects.count else { return [] }
    return projects.enumerated().compactMap { index, project in
      guard project.logo == nil else { return nil }
      return Finding(
        .logoMissing, "most projects here have a logo; '\(project.source.slug)' has none",
        at: project.source.file.span, of: .project(index))
    }
  }
}
