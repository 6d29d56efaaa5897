/// A way of sorting articles and projects: by tag, by licence, by steward.
package struct Taxonomy: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case tags, categories, languages, licenses, stewards, status, platforms, openness, authors
  }

  package struct Term: Hashable, Sendable {
    /// As first written.
    package var name: String
    package var slug: String
    /// Site-absolute, percent-encoded: `/tags/machine-learning/`.
    package var url: String
    /// Indices, newest first.
    package var articles: [Int]
    /// Indices, by title.
    package var projects: [Int]

    package init(
      name: String, slug: String, url: String, articles: [Int] = [], projects: [Int] = []
    ) {
      self.name = name
      self.slug = slug
      self.url = url
      self.articles = articles
      self.projects = projects
    }
  }

  package var kind: Kind
  /// Site-absolute: `/tags/`.
  package var url: String
  /// Sorted by name, letter case counted as nothing.
  package var terms: [Term]

  /// The places in `terms` of those that projects have, the ones with most projects first, of equal
  /// ones by name.
  package var largestFirst: [Int] {
    terms.indices.filter { !terms[$0].projects.isEmpty }
      .map { (count: terms[$0].projects.count, place: $0) }
      .sorted { ($1.count, $0.place) < ($0.count, $1.place) }
      .map(\.place)
  }

  /// The same, as terms.
  package var largestTerms: [Term] { largestFirst.map { terms[$0] } }

  /// How many terms stand on one page of its index.
  package static let termsPerPage = 400

  /// The places in `terms` of those on page `number`, from 1.
  package func terms(onPage number: Int) -> Range<Int> {
    let start = min((number - 1) * Self.termsPerPage, terms.count)
    return start..<min(start + Self.termsPerPage, terms.count)
  }

  package init(
    kind: Kind, url: String, terms: [Term]
  ) {
    self.kind = kind
    self.url = url
    self.terms = terms
  }
}
