import SiteModel

/// Projects whose licence does not say how free they are, and whose page does not, either.
enum OpennessCheck {
  static func findings(in projects: [Project]) -> [Finding] {
    projects.enumerated().compactMap { index, project in
      guard project.openness == .undeclared else { return nil }
      return Finding(
        .opennessUndeclared,
        "'openness' says how free a project is where its licence does not; "
          + "'\(project.license.value)' is not approved by the OSI",
        at: project.license.span, of: .project(index))
    }
  }
}
