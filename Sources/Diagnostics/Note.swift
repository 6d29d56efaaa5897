/// A second place that explains a diagnostic.
package struct Note: Hashable, Sendable {
  package var message: String
  package var span: SourceSpan

  package init(_ message: String, at span: SourceSpan) {
    self.message = message
    self.span = span
  }
}
