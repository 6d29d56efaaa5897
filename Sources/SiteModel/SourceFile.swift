package import Diagnostics

/// A file below the site root.
package struct SourceFile: Hashable, Sendable {
  /// Relative to the site root, with `/`: `content/articles/hello.md`.
  package var path: String

  package init(_ path: String) { self.path = path }

  /// The file as a whole, for diagnostics that have no better place.
  package var span: SourceSpan { SourceSpan(file: path) }
}
