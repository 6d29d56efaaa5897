/// `content/articles/SLUG.md`, decoded.
package struct Article: Equatable, Sendable {
  package var source: PageSource
  package var date: Located<ContentDate>
  package var updated: ContentDate?
  package var authors: [String] = []
  package var tags: [String] = []
  package var category: String?
  /// Slugs or aliases of projects it is about.
  package var projects: [Located<String>] = []
  package var series: String?
  package var image: PageImage?
  /// Whether a table of contents is shown; nil leaves it to the settings.
  package var toc: Bool?
  /// The original's URL, where the article was published elsewhere first.
  package var canonical: String?

  package init(source: PageSource, date: Located<ContentDate>) {
    self.source = source
    self.date = date
  }
}
