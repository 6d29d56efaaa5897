import SitePlanner

/// The facets of the list of projects, and the number of each term for scripts.
struct FacetIndex: Sendable {
  /// Those with a choice: at least two terms that projects have.
  let facets: [Facet]
  /// By place of the taxonomy in the plan: the facet, and by term its number.
  private let numbers: [Int: (facet: Int, terms: [Int])]

  init(_ plan: SitePlan) {
    var facets: [Facet] = []
    var numbers: [Int: (facet: Int, terms: [Int])] = [:]
    for kind in Facet.kinds where plan.site.projects.count > 1 {
      guard let taxonomy = plan.taxonomies.firstIndex(where: { $0.kind == kind }) else { continue }
      let terms = plan.taxonomies[taxonomy].terms
      let order = plan.taxonomies[taxonomy].largestFirst
      guard order.count > 1 else { continue }
      var places = Array(repeating: 0, count: terms.count)
      for (number, term) in order.enumerated() { places[term] = number }
      numbers[taxonomy] = (facets.count, places)
      facets.append(Facet(kind: kind, taxonomy: taxonomy, terms: order))
    }
    self.facets = facets
    self.numbers = numbers
  }

  /// The ids of the project's terms.
  func ids(of relations: ProjectRelations) -> [String] {
    relations.terms.compactMap { reference in
      numbers[reference.taxonomy].map { facet, terms in
        Facet.id(of: terms[reference.term], in: facet)
      }
    }
  }
}
