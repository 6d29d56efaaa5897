package import SiteModel

/// One HTML page to render.
package struct PlannedPage: Hashable, Sendable {
  /// What the page shows; the indices are those of the plan's site and taxonomies.
  package enum Content: Hashable, Sendable {
    case home
    case article(Int)
    case articles(Listing)
    case project(Int)
    case projects
    case page(Int)
    case term(taxonomy: Int, term: Int, Listing)
    case terms(taxonomy: Int)
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

/// One page of a paginated list.
package struct Listing: Hashable, Sendable {
  /// 1-based.
  package var number: Int
  /// How many pages the list has.
  package var count: Int
  /// URL of the list's first page; page *n* is at `first` + `page/n/`.
  package var first: String
  /// Indices of the articles shown on this page, newest first.
  package var articles: [Int]

  package init(number: Int, count: Int, first: String, articles: [Int]) {
    self.number = number
    self.count = count
    self.first = first
    self.articles = articles
  }
}
