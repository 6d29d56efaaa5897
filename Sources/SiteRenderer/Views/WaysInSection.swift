import SitePlanner
import Templates

/// The inviting projects of one language, or as many of them as one page shows.
struct WaysInSection: Sendable {
  var section: SectionedList.Section
  var isContinued: Bool
  /// The language's page, after `root`.
  var url: String?
  var projects: [WayInProject]

  static let view = View<WaysInSection>("ways in by language") { fields in
    fields.text("title", "The language, or `No language given`.") { $0.title }
    fields.text("id", "A name for its heading in addresses.") { $0.section.slug }
    fields.url("url", "The language's page, after `root`.") { $0.url }
    fields.number("count", "How many projects of it invite, on all pages.") {
      $0.section.members.count
    }
    fields.bool("continued", "Whether it began on a page before.") { $0.isContinued }
    fields.list("projects", of: WayInProject.view, "Its projects on this page, by name.") {
      $0.projects
    }
  }

  var title: String { Self.title(of: section) }

  static func title(of section: SectionedList.Section) -> String {
    section.name.isEmpty ? "No language given" : section.name
  }
}

/// A link to where a language's projects begin.
struct WaysInJump: Sendable {
  /// How many languages can be jumped to, those with most projects.
  static let limit = 60

  var section: SectionedList.Section
  /// The page on which it begins, after `root`.
  var url: String

  static let view = View<WaysInJump>("ways in jump") { fields in
    fields.text("title", "The language, or `No language given`.") {
      WaysInSection.title(of: $0.section)
    }
    fields.text("id", "The name of its heading in addresses.") { $0.section.slug }
    fields.url("url", "The page on which it begins, after `root`.") { $0.url }
    fields.number("count", "How many projects of it invite.") { $0.section.members.count }
  }
}
