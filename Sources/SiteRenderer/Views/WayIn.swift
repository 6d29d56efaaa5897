import SiteModel

/// One of a project's links.
struct WayIn: Sendable {
  /// The kinds that invite readers to take part.
  static let inviting: Set<ProjectLink.Kind> = [
    .goodFirstIssues, .contributing, .mentorship, .chat, .issues,
  ]

  var link: ProjectLink

  init(_ link: ProjectLink) { self.link = link }

  static let view = View<WayIn>("link") { fields in
    fields.text("kind", "As front matter writes it: `docs`, `good_first_issues`, …") {
      $0.link.kind.rawValue
    }
    fields.text("title", "For people: `Documentation`, `Good first issues`, …") {
      $0.link.kind.title
    }
    fields.url("url", "Where it leads, absolute.") { $0.link.url }
    fields.text("host", "The host it leads to.") { WebAddress.host($0.link.url) }
  }

}

extension ProjectLink.Kind {
  /// For people: `Good first issues`.
  var title: String {
    switch self {
    case .docs: "Documentation"
    case .chat: "Chat"
    case .blog: "Blog"
    case .roadmap: "Roadmap"
    case .changelog: "Changelog"
    case .demo: "Demo"
    case .video: "Video"
    case .issues: "Issues"
    case .security: "Security policy"
    case .contributing: "Contributing guide"
    case .goodFirstIssues: "Good first issues"
    case .mentorship: "Mentorship"
    }
  }
}
