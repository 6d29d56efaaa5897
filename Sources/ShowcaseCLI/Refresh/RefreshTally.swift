import Diagnostics

/// What a run has done, in numbers.
struct RefreshTally {
  var fresh = 0
  private var refreshed = 0
  private var missing = 0
  private var failed = 0
  private var postponed = 0
  private var unsupported = 0
  private(set) var diagnostics: [Diagnostic] = []

  mutating func add(_ result: RefreshResult) {
    switch result.outcome {
    case .figures: refreshed += 1
    case .missing: missing += 1
    case .failed: failed += 1
    case .postponed: postponed += 1
    case .unsupported: unsupported += 1
    }
    if let diagnostic = result.diagnostic { diagnostics.append(diagnostic) }
  }

  /// `Refreshed 12 projects; 3 fresh already, 1 missing`.
  var summary: String {
    let rest = [
      (fresh, "fresh already"), (missing, "missing"), (failed, "failed"),
      (unsupported, "on hosts that give no figures"), (postponed, "left for the next run"),
    ].filter { $0.0 > 0 }.map { "\(Amount.grouped($0.0)) \($0.1)" }
    let done = "Refreshed \(Amount.of(refreshed, "project"))"
    return rest.isEmpty ? done : "\(done); \(rest.joined(separator: ", "))"
  }
}
