import SiteModel

/// What a project's badge says: that it is listed here, and what matters most of it.
struct BadgeText {
  /// In characters, for each half; a README's line holds several badges.
  static let limit = 48

  var label: String
  var message: String
  /// Of the message's ground, `rrggbb`: dark enough for white letters (4.5 to 1 or more).
  var colour: String

  /// The status of a project that is not active says more than its licence.
  init(_ item: ProjectItem) {
    let project = item.project
    label = Self.shortened("listed in \(item.catalogue.settings.title)")
    if project.status == .active {
      message = Self.shortened(item.licenseLabel)
      colour = project.openness == .osi ? "1a7f37" : "57606a"
    } else {
      message = StatusWords(project.status).title.lowercased()
      colour = Self.colour(of: project.status)
    }
  }

  private static func colour(of status: ProjectStatus) -> String {
    switch status {
    case .active: "1a7f37"
    case .wip, .concept: "0b63a5"
    case .suspended, .inactive: "57606a"
    case .unsupported, .moved: "8a5a00"
    case .abandoned: "a4262c"
    }
  }

  private static func shortened(_ text: String) -> String {
    text.count <= limit ? text : text.prefix(limit - 1) + "…"
  }
}
