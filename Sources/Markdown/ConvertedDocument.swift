package import Diagnostics

/// A Markdown document as HTML, with what the rest of the site needs to know of it.
package struct ConvertedDocument: Sendable {
  package var fragment: Fragment
  package var outline: [OutlineEntry]
  /// Links and images that may lead into the site, numbered as the fragment's slots number them.
  package var links: [FoundLink]
  /// Every `id` in the fragment.
  package var anchors: [String]
  /// The first paragraph as plain text, at most 300 characters, cut at a word.
  package var summary: String
  package var wordCount: Int
  /// Where a picture has no alternative text: `![](…)`, or `<img>` without an `alt`. A raw `alt=""`
  /// says that there is nothing to tell.
  package var picturesWithoutText: [SourceSpan]

  package init(
    fragment: Fragment = Fragment(), outline: [OutlineEntry] = [], links: [FoundLink] = [],
    anchors: [String] = [], summary: String = "", wordCount: Int = 0,
    picturesWithoutText: [SourceSpan] = []
  ) {
    self.fragment = fragment
    self.outline = outline
    self.links = links
    self.anchors = anchors
    self.summary = summary
    self.wordCount = wordCount
    self.picturesWithoutText = picturesWithoutText
  }
}

/// A heading of a document.
package struct OutlineEntry: Hashable, Sendable {
  /// 1 to 6.
  package var level: Int
  package var id: String
  package var text: String
  package var span: SourceSpan

  package init(level: Int, id: String, text: String, span: SourceSpan) {
    self.level = level
    self.id = id
    self.text = text
    self.span = span
  }
}

/// A link or an image whose target the site decides.
package struct FoundLink: Hashable, Sendable {
  package enum Kind: UInt8, Hashable, Sendable { case link, image, wiki }

  package var kind: Kind
  /// With entities and backslashes resolved, percent-encoding as written.
  package var destination: String
  /// The sentence around it as plain text, at most 300 characters; empty for images.
  package var sentence: String
  package var span: SourceSpan

  package init(kind: Kind, destination: String, sentence: String, span: SourceSpan) {
    self.kind = kind
    self.destination = destination
    self.sentence = sentence
    self.span = span
  }
}
