import SitePlanner
import Templates

/// A product that a project can replace.
struct AlternativeItem: Sendable {
  var shell: SiteShell
  var alternative: Alternative

  static let view = View<AlternativeItem>("alternative") { fields in
    fields.text("name", "The product.") { $0.alternative.product }
    fields.url("url", "Its page after `root`, where it is a project of this site.") { item in
      item.alternative.project.map {
        item.shell.catalogue.path(item.shell.catalogue.plan.projects[$0].url)
      }
    }
    fields.list(
      .list(
        "projects", of: ProjectItem.view.shape, "Other projects that can replace it, six at most.")
    ) { item in item.alternative.others.map { item.shell.projectCards[$0] } }
  }
}
