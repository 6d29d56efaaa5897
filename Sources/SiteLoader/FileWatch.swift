import Diagnostics
import Dispatch
import Glibc
import Synchronization

/// Tells of a file whose reading seems to have no end.
///
/// What is known to be costly is converted in a process of its own, which can be ended. This is for
/// what nobody knows of yet: a thread cannot be ended, but a run that names the file can.
final class FileWatch: Sendable {
  private struct Work {
    var file: String
    /// Counts what the processor did for the thread that reads the file.
    var clock: clockid_t
    /// What the clock showed when the work was first looked at; nil before.
    var first: UInt64?
  }

  private struct State {
    var works: [Int: Work] = [:]
    var begun = 0
  }

  private let state = Mutex(State())
  /// Of the processor, in seconds; a hundred times what any known file takes that is read in this
  /// process.
  static let leastLimit = 30

  /// In seconds of the processor.
  private let limit: Int
  private let overrun: @Sendable (Diagnostic) -> Void

  init(limit: Int, overrun: @escaping @Sendable (Diagnostic) -> Void) {
    self.limit = limit
    self.overrun = overrun
  }

  /// Runs `body`, which reads the file without leaving this thread.
  func during<Value>(_ file: String, _ body: () throws -> Value) rethrows -> Value {
    var clock = clockid_t()
    guard pthread_getcpuclockid(pthread_self(), &clock) == 0 else { return try body() }
    let work = state.withLock { state in
      state.begun += 1
      state.works[state.begun] = Work(file: file, clock: clock)
      return state.begun
    }
    defer { state.withLock { _ = $0.works.removeValue(forKey: work) } }
    return try body()
  }

  /// Looks every second until the timer is cancelled.
  func start() -> any DispatchSourceTimer {
    // A queue of its own: those that all share may have no thread left.
    let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "files"))
    timer.schedule(deadline: .now() + 1, repeating: 1)
    timer.setEventHandler { [self] in look() }
    timer.activate()
    return timer
  }

  /// Tells of the first file that kept a thread busy for longer than the limit since it was first
  /// looked at.
  func look() {
    let endless = state.withLock { state -> String? in
      for (key, work) in state.works {
        // The thread is still at it, so its clock is there: nobody leaves while this has the lock.
        var time = timespec()
        guard clock_gettime(work.clock, &time) == 0 else { continue }
        let now = UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
        guard let first = work.first else {
          state.works[key]?.first = now
          continue
        }
        if now - first > UInt64(limit) * 1_000_000_000 { return work.file }
      }
      return nil
    }
    guard let endless else { return }
    overrun(
      .error(
        .markdownTooCostly,
        "the processor works at a file for at most \(Measure.count(limit)) s; this one came to no "
          + "end, so everything was stopped",
        at: SourceSpan(file: endless, line: 1)))
  }
}
