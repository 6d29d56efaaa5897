package import Diagnostics

/// A page that shows projects side by side, because the settings name them.
package struct PlannedComparison: Hashable, Sendable {
  /// Indices in the site, as the settings order them: 2 to 5.
  package var projects: [Int]
  /// Site-absolute, percent-encoded: `/compare/pytorch-vs-tensorflow/`.
  package var url: String
  /// Where the settings name it.
  package var span: SourceSpan

  package init(projects: [Int], url: String, span: SourceSpan) {
    self.projects = projects
    self.url = url
    self.span = span
  }
}
