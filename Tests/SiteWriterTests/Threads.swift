import Glibc
import Synchronization

/// Runs `body` on threads of its own, and throws the first of their errors when all have ended.
func runThreads(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) throws {
  final class Outcome: Sendable {
    let error = Mutex<(any Error)?>(nil)
    let running: Atomic<Int>
    init(_ count: Int) { running = Atomic(count) }
  }
  let outcome = Outcome(count)
  for index in 0..<count {
    startThread {
      do { try body(index) } catch { outcome.error.withLock { $0 = $0 ?? error } }
      outcome.running.wrappingSubtract(1, ordering: .acquiringAndReleasing)
    }
  }
  while outcome.running.load(ordering: .acquiring) > 0 { usleep(200) }
  if let error = outcome.error.withLock({ $0 }) { throw error }
}

/// A thread of the system: tasks share a few, which a test that waits for a lock would hold up.
func startThread(_ body: @escaping @Sendable () -> Void) {
  final class Work {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  var thread = pthread_t()
  let work = Unmanaged.passRetained(Work(body))
  pthread_create(
    &thread, nil,
    { argument in
      if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body() }
      return nil
    }, work.toOpaque())
  pthread_detach(thread)
}
