package import Diagnostics

/// A page's former URL.
package struct Redirect: Hashable, Sendable {
  /// Site-absolute, percent-encoded.
  package var from: String
  /// Relative to the output folder, not encoded.
  package var outputPath: String
  /// Site-absolute URL of the page as it is now.
  package var to: String
  package var span: SourceSpan

  package init(
    from: String, outputPath: String, to: String, span: SourceSpan
  ) {
    self.from = from
    self.outputPath = outputPath
    self.to = to
    self.span = span
  }
}
