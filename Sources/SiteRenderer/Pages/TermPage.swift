import SitePlanner
import Templates

/// `term`: everything that carries one tag, has one licence, is of one category.
struct TermPage: Sendable {
  var frame: PageFrame
  /// The place of its taxonomy in the plan.
  var taxonomy: Int
  var term: TermItem
  var listing: Listing

  static func view(assets: Shape) -> View<TermPage> {
    View("term page") { fields in
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.record("term", TermItem.view, "The term.") { $0.term }
      fields.record("taxonomy", TaxonomyItem.view, "What it is a term of.") {
        TaxonomyItem(catalogue: $0.frame.catalogue, index: $0.taxonomy)
      }
      fields.list(
        .list("projects", of: ProjectItem.view.shape, "The projects of this page, by title.")
      ) { page in page.listing.projects.map { page.frame.shell.projectCards[$0] } }
      fields.list(
        .list("articles", of: ArticleItem.view.shape, "The articles of this page, newest first.")
      ) { page in page.listing.articles.map { page.frame.shell.articleCard($0) } }
      fields.record("pagination", Pagination.view, "The other pages, if there are any.") {
        Pagination(
          $0.frame.catalogue, $0.listing, isByDate: $0.term.term.projects.isEmpty)
      }
    }
  }
}
