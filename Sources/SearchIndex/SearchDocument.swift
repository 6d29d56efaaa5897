/// One page as the search sees it.
package struct SearchDocument: Sendable {
  package var kind: SearchKind
  package var title: String
  /// What follows the site's root in its address: `projects/whisper/`.
  package var url: String
  package var summary: String
  /// What the page is filed under: category, tags, languages, licence, names of alternatives.
  package var keywords: [String]
  package var headings: [String]
  /// The page's text as HTML.
  package var html: [UInt8]

  package init(
    kind: SearchKind, title: String, url: String, summary: String = "", keywords: [String] = [],
    headings: [String] = [], html: [UInt8] = []
  ) {
    self.kind = kind
    self.title = title
    self.url = url
    self.summary = summary
    self.keywords = keywords
    self.headings = headings
    self.html = html
  }
}
