/// The forms in which diagnostics can be written.
package enum DiagnosticFormat: String, CaseIterable, Hashable, Sendable {
  /// For people: with the line each is about.
  case text
  /// One object with everything in it.
  case json
  /// Commands that GitHub's runner turns into annotations.
  case github
  /// SARIF 2.1.0, which code scanning services and editors read.
  case sarif
}
