import Synchronization

/// How many connections are open; more than `largest` are turned away.
final class ConnectionCount: Sendable {
  static let largest = 1500
  private let count = Mutex(0)

  /// Whether there is room for one more, which then counts.
  func enter() -> Bool {
    count.withLock { count in
      guard count < Self.largest else { return false }
      count += 1
      return true
    }
  }

  func leave() { count.withLock { $0 -= 1 } }
}
