import SitePlanner
import Templates

/// `terms`: a page of all tags, all licences, all categories.
struct TermsPage: Sendable {
  var frame: PageFrame
  var taxonomy: TaxonomyItem
  var listing: Listing

  static func view(assets: Shape) -> View<TermsPage> {
    View("terms page") { fields in
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.record("taxonomy", TaxonomyItem.view, "What the terms are of.") { $0.taxonomy }
      fields.list(.list("terms", of: TermItem.view.shape, "The terms of this page, by name.")) {
        page in
        Array(page.frame.catalogue.termValues[page.taxonomy.index][page.range])
      }
      fields.record("pagination", Pagination.view, "The other pages, if there are any.") {
        Pagination($0.frame.catalogue, $0.listing)
      }
    }
  }

  private var range: Range<Int> { taxonomy.taxonomy.terms(onPage: listing.number) }
}
