package import SiteModel

/// One HTML page to render.
package struct PlannedPage: Hashable, Sendable {
  /// What the page shows; the indices are those of the plan's site and taxonomies.
  package enum Content: Hashable, Sendable {
    case home
    case article(Int)
    case articles(Listing)
    case project(Int)
    /// By title; where one page holds all, the page may group them.
    case projects(Listing)
    case page(Int)
    case term(taxonomy: Int, term: Int, Listing)
    /// The listing tells the page alone; its terms are `Taxonomy.terms(onPage:)`.
    case terms(taxonomy: Int, Listing)
    /// The listing tells the page alone; its entries are those of the plan's index.
    case search(Listing)
    case compare
    /// Index in the plan's comparisons.
    case comparison(Int)
    /// The map of all projects by category.
    case landscape
    case timeline
    case figures
    /// Every page shows a part of the graph's list of the same name.
    case waysIn(Listing)
    case news
    case graveyard(Listing)
    case reading(Listing)
    /// What a person should look at; only where it is asked for.
    case report
    case notFound
  }

  /// Site-absolute path, percent-encoded, such as `/projects/whisper/`.
  package var url: String
  /// Relative to the output folder, not encoded: `projects/whisper/index.html`.
  package var outputPath: String
  package var content: Content
  /// For the sitemap; nil where nothing on the page has a date.
  package var modified: ContentDate?

  package init(url: String, outputPath: String, content: Content, modified: ContentDate? = nil) {
    self.url = url
    self.outputPath = outputPath
    self.content = content
    self.modified = modified
  }
}
