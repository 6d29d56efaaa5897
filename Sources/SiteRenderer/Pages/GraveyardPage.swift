import SitePlanner
import Templates

/// `graveyard`: one page of the projects that have ended.
struct GraveyardPage: Sendable {
  var frame: PageFrame
  var listing: Listing

  static func view(assets: Shape) -> View<GraveyardPage> {
    View("graveyard page") { fields in
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.list("graves", of: GraveItem.view, "The projects of this page, by name.") { page in
        page.listing.projects.map {
          GraveItem(shell: page.frame.shell, item: page.frame.catalogue.project($0))
        }
      }
      fields.record("pagination", Pagination.view, "The other pages, if there are any.") {
        Pagination($0.frame.catalogue, $0.listing)
      }
    }
  }
}
