import Synchronization

/// How many connections are open; more than `largest` are turned away.
final class ConnectionCount: Sendable {
  private static let most = 1500
  /// Open files that are kept for all else: the sources that are read, watches, timers, the
  /// program's own. Without one of them the system's own libraries end the process.
  private static let reserve = 32
  private let largest: Int
  private let count = Mutex(0)

  /// - Parameter openFiles: How many files this process may have open.
  init(openFiles: Int) { largest = min(Self.most, max(1, openFiles - Self.reserve)) }

  /// Whether there is room for one more, which then counts.
  func enter() -> Bool {
    count.withLock { count in
      guard count < largest else { return false }
      count += 1
      return true
    }
  }

  func leave() { count.withLock { $0 -= 1 } }
}
