package import Diagnostics

/// One entry of a page's outline.
package struct Heading: Hashable, Sendable {
  /// 1 to 6.
  package var level: Int
  /// The `id` it has in the HTML, unique in its page.
  package var id: String
  /// Its text without markup.
  package var text: String
  package var span: SourceSpan

  package init(level: Int, id: String, text: String, span: SourceSpan) {
    self.level = level
    self.id = id
    self.text = text
    self.span = span
  }
}
