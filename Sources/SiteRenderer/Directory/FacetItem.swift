import SitePlanner
import Templates

/// A facet as the list of projects shows it.
struct FacetItem: Sendable {
  var catalogue: Catalogue
  var facet: Facet
  /// Its place among the facets: the first digit of its terms' ids.
  var digit: Int

  private var taxonomy: TaxonomyItem {
    TaxonomyItem(catalogue: catalogue, index: facet.taxonomy)
  }

  static let view = View<FacetItem>("facet") { fields in
    fields.text("parameter", "Its name in the address of a filtered list: `license`.") {
      $0.facet.parameter
    }
    fields.number("digit", "The first digit of the ids of its terms.") { $0.digit }
    fields.text("singular", "One of its terms: `Licence`.") { $0.taxonomy.singular }
    fields.text("title", "Its terms: `Licences`.") { $0.taxonomy.title }
    fields.url("url", "The page of all its terms, after `root`.") {
      $0.catalogue.path($0.taxonomy.taxonomy.url)
    }
    fields.list("options", of: FacetOption.view, "The eight terms with most projects.") {
      $0.options
    }
    fields.bool("has_more", "Whether it has more than those.") {
      $0.facet.terms.count > Facet.listed
    }
  }

  private var options: [FacetOption] {
    facet.terms.prefix(Facet.listed).enumerated().map { number, term in
      FacetOption(
        term: catalogue.term(TermReference(taxonomy: facet.taxonomy, term: term)),
        id: Facet.id(of: number, in: digit))
    }
  }
}

/// A term to filter by.
struct FacetOption: Sendable {
  var term: TermItem
  var id: String

  static let view = View<FacetOption>("facet option") { fields in
    fields.include({ $0.term }) { TermItem.declare(&$0) }
    fields.text("id", "What the data for scripts calls it.") { $0.id }
  }
}
