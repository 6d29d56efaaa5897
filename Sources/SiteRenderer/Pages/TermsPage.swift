import SitePlanner
import Templates

/// `terms`: all tags, all licences, all categories.
struct TermsPage: Sendable {
  var frame: PageFrame
  var taxonomy: TaxonomyItem

  static func view(assets: Shape) -> View<TermsPage> {
    View("terms page") { fields in
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.record("taxonomy", TaxonomyItem.view, "What the terms are of.") { $0.taxonomy }
      fields.list(.list("terms", of: TermItem.view.shape, "All terms, by name.")) {
        $0.frame.catalogue.termValues[$0.taxonomy.index]
      }
    }
  }
}
