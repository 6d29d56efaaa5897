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
}
