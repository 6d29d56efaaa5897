/// What the rest of the site has to do with one article.
package struct ArticleRelations: Hashable, Sendable {
  package var url: String
  /// For each link of the body, by its index, where it leads.
  package var links: [LinkTarget]
  /// Projects named in its front matter or linked from its text, in that order, each once.
  package var projects: [Int]
  /// The articles next to it in time.
  package var previous: Int?
  package var next: Int?
  /// All parts of its series, oldest first, itself included; empty without a series.
  package var series: [Int]
  /// Terms as (taxonomy, term).
  package var terms: [TermReference]
  /// Up to five articles that share most tags with it.
  package var related: [Int]
  /// The cover, where it has one.
  package var image: LinkTarget?

  package init(
    url: String, links: [LinkTarget] = [], projects: [Int] = [], previous: Int? = nil,
    next: Int? = nil, series: [Int] = [], terms: [TermReference] = [], related: [Int] = [],
    image: LinkTarget? = nil
  ) {
    self.url = url
    self.links = links
    self.projects = projects
    self.previous = previous
    self.next = next
    self.series = series
    self.terms = terms
    self.related = related
    self.image = image
  }
}

/// What the rest of the site has to do with one page of its own.
package struct PageRelations: Hashable, Sendable {
  package var url: String
  package var links: [LinkTarget]
  package var image: LinkTarget?

  package init(
    url: String, links: [LinkTarget] = [], image: LinkTarget? = nil
  ) {
    self.url = url
    self.links = links
    self.image = image
  }
}

/// An article that speaks of a project.
package struct Mention: Hashable, Sendable {
  package var article: Int
  /// Plain text; empty when only the front matter names the project.
  package var sentence: String

  package init(
    article: Int, sentence: String
  ) {
    self.article = article
    self.sentence = sentence
  }
}

/// A term of a taxonomy of the plan.
package struct TermReference: Hashable, Sendable {
  // A site keeps a dozen for each page.
  private let storedTaxonomy: Int32
  private let storedTerm: Int32

  package var taxonomy: Int { Int(storedTaxonomy) }
  package var term: Int { Int(storedTerm) }

  package init(
    taxonomy: Int, term: Int
  ) {
    storedTaxonomy = Int32(taxonomy)
    storedTerm = Int32(term)
  }
}
