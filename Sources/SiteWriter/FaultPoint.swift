import Glibc
import Synchronization

/// Ends or disturbs a run at its *n*-th change to the file system, for tests: a publication must
/// leave whole trees behind wherever it stops.
package final class FaultPoint: Sendable {
  package enum Effect: Sendable {
    /// From here on no change is made any more, as when the process was killed.
    case kill
    /// This one change fails, with this `errno`.
    case fail(Int32)
  }

  private let effect: Effect
  private let position: Int
  private let count = Atomic(0)

  /// - Parameter position: 1-based, in changes to the file system.
  package init(_ effect: Effect, at position: Int) {
    self.effect = effect
    self.position = position
  }

  /// Whether the run came as far as the fault.
  package var isReached: Bool { count.load(ordering: .relaxed) >= position }

  func step(_ operation: String, _ path: OutputPath) throws(WriteError) {
    let step = count.wrappingAdd(1, ordering: .relaxed).newValue
    switch effect {
    case .kill where step >= position: throw WriteError(operation, "\(path)", code: EINTR)
    case .fail(let code) where step == position: throw WriteError(operation, "\(path)", code: code)
    default: return
    }
  }
}
