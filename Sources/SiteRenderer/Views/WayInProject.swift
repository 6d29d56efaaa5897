import SiteModel
import SitePlanner
import Templates

/// A project on the page of ways in, with the links that invite to take part.
struct WayInProject: Sendable {
  var item: ProjectItem

  static let view = View<WayInProject>("inviting project") { fields in
    fields.text("project_name", "Its name.") { $0.item.project.source.title }
    fields.url("project_url", "Its page, after `root`.") {
      $0.item.catalogue.path($0.item.relations.url)
    }
    fields.text("summary", "What it is, in a sentence.") { $0.item.project.source.summary }
    fields.list("ways_in", of: WayIn.view, "First issues, mentorship, contributing, chat.") {
      $0.links.map(WayIn.init)
    }
    fields.list("funding", of: NameItem.view, "Where to support it with money.") { project in
      project.item.project.funding.map { NameItem(name: WebAddress.host($0) ?? $0, url: $0) }
    }
  }

  /// The most inviting first.
  private var links: [ProjectLink] {
    WaysIn.kinds.flatMap { kind in item.project.links.filter { $0.kind == kind } }
  }
}
