/// How many mistakes of each kind a run found.
package struct DiagnosticCount: Hashable, Sendable {
  package var errors: Int
  package var warnings: Int

  package init(_ diagnostics: some Sequence<Diagnostic>) {
    (errors, warnings) = (0, 0)
    for diagnostic in diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      }
    }
  }
}

extension DiagnosticCount: CustomStringConvertible {
  /// `3 errors, 1 warning`; only what there is, and `no mistakes` where there is nothing.
  package var description: String {
    let parts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
      .map { count, word in "\(count) \(word)\(count == 1 ? "" : "s")" }
    return parts.isEmpty ? "no mistakes" : parts.joined(separator: ", ")
  }
}
