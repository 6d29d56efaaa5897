import Synchronization

/// How much time one run gives to documents that fail in the end.
///
/// A handful of hostile documents may use their whole limit; when together they have used up the
/// budget, every large document gets a limit that still is many times what an honest one of its
/// size needs. So forty of them end within a minute on one core.
final class ConversionBudget: Sendable {
  /// Processor time of one document, in milliseconds, while the budget lasts.
  private static let full = 5_000
  /// In seconds.
  private static let total = 20.0

  private let wasted = Mutex(0.0)

  /// The processor time for a document of `length` bytes, in milliseconds.
  func limit(forLength length: Int) -> Int {
    guard wasted.withLock({ $0 >= Self.total }) else { return Self.full }
    return min(Self.full, 500 + length / 4_000)
  }

  func charge(_ seconds: Double) {
    wasted.withLock { $0 += seconds }
  }
}
