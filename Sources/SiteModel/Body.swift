package import Diagnostics

/// What the other pages need to know of a page's Markdown. The HTML itself is in the body store.
package struct Body: Equatable, Sendable {
  package var reference: BodyReference
  package var outline: [Heading]
  /// In the order in which the converted fragment's slots number them.
  package var links: [Link]
  /// Every `id` in the fragment, headings and footnotes included, without `#`.
  package var anchors: [String]
  /// The first paragraph as plain text, at most 300 characters, cut at a word; empty if none.
  package var summary: String
  package var wordCount: Int
  /// Where a picture has no alternative text.
  package var picturesWithoutText: [SourceSpan]

  package init(
    reference: BodyReference, outline: [Heading] = [], links: [Link] = [], anchors: [String] = [],
    summary: String = "", wordCount: Int = 0, picturesWithoutText: [SourceSpan] = []
  ) {
    self.reference = reference
    self.outline = outline
    self.links = links
    self.anchors = anchors
    self.summary = summary
    self.wordCount = wordCount
    self.picturesWithoutText = picturesWithoutText
  }

  /// What people read in a minute, in words; the usual figure for prose on screens.
  package static let wordsPerMinute = 220

  /// How long it takes to read, at least 1.
  package var readingMinutes: Int {
    max(1, (wordCount + Self.wordsPerMinute / 2) / Self.wordsPerMinute)
  }
}
