import SitePlanner
import Templates

/// `articles`: one page of the list of all articles.
struct ArticlesPage: Sendable {
  var frame: PageFrame
  var listing: Listing

  static func view(assets: Shape) -> View<ArticlesPage> {
    View("articles page") { fields in
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.list(
        .list("articles", of: ArticleItem.view.shape, "The articles of this page, newest first.")
      ) { page in page.listing.articles.map { page.frame.shell.articleCard($0) } }
      fields.record("pagination", Pagination.view, "The other pages, if there are any.") {
        Pagination($0.frame.catalogue, $0.listing, isByDate: true)
      }
    }
  }
}
