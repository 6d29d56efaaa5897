import Synchronization

/// Where a watcher puts what changed, until the one who rebuilds has time for it.
///
/// What comes in meanwhile is one change in the end, however much it is.
package final class ChangeInbox: Sendable {
  /// Says that there is something to take; several signals may be one.
  package let signals: AsyncStream<Void>
  private let signal: AsyncStream<Void>.Continuation
  private let waiting = Mutex(ChangeSet())

  package init() {
    (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  package func put(_ changes: ChangeSet) {
    guard !changes.isEmpty else { return }
    waiting.withLock { $0.formUnion(changes) }
    signal.yield()
  }

  package func take() -> ChangeSet {
    waiting.withLock { changes in
      defer { changes = ChangeSet() }
      return changes
    }
  }
}
