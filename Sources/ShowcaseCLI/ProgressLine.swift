import Synchronization

/// Says on a terminal how far a long build is, in one line that is gone when it ends.
final class ProgressLine: Sendable {
  private struct Display {
    /// When the line is written next.
    var due: ContinuousClock.Instant
    var isShown = false
  }

  private let done = Atomic(0)
  private let total: Int
  private let display: Mutex<Display>
  private let write: @Sendable (String) -> Void

  /// - Parameters:
  ///   - total: How many steps there will be.
  ///   - delay: A build that is done before sees no line at all.
  init(
    of total: Int, after delay: Duration = .milliseconds(500),
    write: @escaping @Sendable (String) -> Void = { Terminal.report($0) }
  ) {
    self.total = total
    self.write = write
    display = Mutex(Display(due: .now + delay))
  }

  /// Notes that a step is done. Safe to call from many threads; none waits for the terminal but the
  /// one that writes the line, ten times a second.
  func advance() {
    let done = done.wrappingAdd(1, ordering: .relaxed).newValue
    _ = display.withLockIfAvailable { display in
      guard .now >= display.due else { return }
      display.due = .now + .milliseconds(100)
      display.isShown = true
      write("\r\u{1B}[KRendering \(Amount.grouped(done)) of \(Amount.grouped(total))")
    }
  }

  /// Takes the line away.
  func erase() {
    display.withLock { display in
      if display.isShown { write("\r\u{1B}[K") }
      display.isShown = false
    }
  }
}
