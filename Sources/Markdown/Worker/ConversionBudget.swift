import Synchronization

/// How much time one run gives to documents that fail in the end.
///
/// A handful of hostile documents may use their whole limit; when together they have used up the
/// budget, every large document gets a limit that still is many times what an honest one of its
/// size needs. So forty of them end within a minute on one core.
final class ConversionBudget: Sendable {
  /// Processor time of one document, in milliseconds, while the budget lasts.
  private let full: Int
  /// In seconds.
  private let total: Double

  private let wasted = Mutex(0.0)

  init(full: Int, total: Double) {
    self.full = full
    self.total = total
  }

  convenience init(_ limits: MarkdownLimits) {
    self.init(full: limits.time * 500, total: Double(limits.total))
  }

  /// Whether a document that is given `limit` milliseconds has to make do with less than it would.
  func isShort(_ limit: Int) -> Bool { limit < full }

  /// The processor time for a document of `length` bytes, in milliseconds.
  func limit(forLength length: Int) -> Int {
    let isSpent = wasted.withLock { $0 >= total }
    guard isSpent else { return full }
    return min(full, 250 + length / 8_000)
  }

  func charge(_ seconds: Double) {
    wasted.withLock { $0 += seconds }
  }
}
