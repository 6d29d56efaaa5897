package import Diagnostics

/// What the other pages need to know of a page's Markdown. The HTML itself is in the body store.
///
/// What the text holds is kept as one block of bytes, since a site has a hundred thousand of them;
/// each property of it is read out of the block anew, so a loop reads it once before it begins.
package struct Body: Equatable, Sendable {
  package var reference: BodyReference
  package var wordCount: Int
  private var facts: BodyFacts

  package init(
    reference: BodyReference, outline: [Heading] = [], links: [Link] = [], anchors: [String] = [],
    summary: String = "", wordCount: Int = 0, picturesWithoutText: [SourceSpan] = []
  ) {
    self.reference = reference
    self.wordCount = wordCount
    facts = BodyFacts(
      BodyParts(
        summary: summary, outline: outline, links: links, anchors: anchors,
        picturesWithoutText: picturesWithoutText))
  }

  /// A body as an earlier run knew it; nil unless `facts` are those of some body.
  ///
  /// - Parameters:
  ///   - facts: What `encodedFacts` was.
  ///   - file: The source of the body.
  package init?(reference: BodyReference, wordCount: Int, facts: [UInt8], file: String) {
    guard let facts = BodyFacts(validating: facts, file: file) else { return nil }
    self.reference = reference
    self.wordCount = wordCount
    self.facts = facts
  }

  /// All but the reference and the number of words.
  package var encodedFacts: [UInt8] { facts.bytes }

  package var outline: [Heading] {
    get { facts.outline }
    set { change { $0.outline = newValue } }
  }

  /// In the order in which the converted fragment's slots number them.
  package var links: [Link] {
    get { facts.links }
    set { change { $0.links = newValue } }
  }

  /// Every `id` in the fragment, headings and footnotes included, without `#`.
  package var anchors: [String] {
    get { facts.anchors }
    set { change { $0.anchors = newValue } }
  }

  /// The first paragraph as plain text, at most 300 characters, cut at a word; empty if none.
  package var summary: String {
    get { facts.summary }
    set { change { $0.summary = newValue } }
  }

  /// The same for a page whose summary is written in its front matter.
  package var withoutSummary: Body {
    var body = self
    body.facts = facts.withoutSummary
    return body
  }

  /// What rendering needs of it once its links are resolved: of these their kind, and what a
  /// `[[slug]]` says that leads nowhere.
  package var planned: Body {
    var body = self
    body.facts = facts.planned
    return body
  }

  /// Where a picture has no alternative text.
  package var picturesWithoutText: [SourceSpan] {
    get { facts.picturesWithoutText }
    set { change { $0.picturesWithoutText = newValue } }
  }

  /// How many `anchors` there are.
  package var anchorCount: Int { facts.anchorCount }

  /// Whether `id` is among the `anchors`; makes no list of them.
  package func hasAnchor(_ id: String) -> Bool { facts.hasAnchor(id) }

  private mutating func change(_ edit: (inout BodyParts) -> Void) {
    var parts = facts.parts
    edit(&parts)
    facts = BodyFacts(parts)
  }

  /// What people read in a minute, in words; the usual figure for prose on screens.
  package static let wordsPerMinute = 220

  /// How long it takes to read, at least 1.
  package var readingMinutes: Int {
    max(1, (wordCount + Self.wordsPerMinute / 2) / Self.wordsPerMinute)
  }
}
