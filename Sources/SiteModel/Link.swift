package import Diagnostics

/// A link or an image in a page's Markdown whose target is part of the site.
package struct Link: Hashable, Sendable {
  package enum Kind: UInt8, Hashable, Sendable {
    /// `[text](destination)`, or `<a href>` in raw HTML.
    case link
    /// `![alt](destination)`, or `<img src>` in raw HTML.
    case image
    /// `[[slug]]`: the destination is a slug or an alias.
    case wiki
  }

  package var kind: Kind
  /// As the author wrote it, with entities and backslashes resolved; may hold `%20`, `?` and `#`.
  package var destination: String
  /// The sentence around it as plain text, which a project's page shows; empty for images, and
  /// outside articles.
  package var sentence: String
  package var span: SourceSpan

  package init(kind: Kind, destination: String, sentence: String, span: SourceSpan) {
    self.kind = kind
    self.destination = destination
    self.sentence = sentence
    self.span = span
  }
}
