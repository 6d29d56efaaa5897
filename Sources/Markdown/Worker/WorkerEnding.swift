import Glibc

/// Why a worker gave no answer.
enum WorkerEnding: Hashable, Sendable {
  /// The document took more time than it may.
  case time
  /// It took more memory than it may.
  case memory
  /// Completes "the process …".
  case other(String)
}

extension WorkerEnding {
  /// - Parameters:
  ///   - status: What `wait` says of the process.
  ///   - usedMuchMemory: Whether so much was in use that the next piece may not have been had: who
  ///     gets none aborts, traps, or is ended by the system.
  init(status: Int32, usedMuchMemory: Bool) {
    switch status & 0x7F {
    case SIGPROF, SIGXCPU: self = .time
    case 0 where status >> 8 & 0xFF == ConversionWorker.exhausted: self = .memory
    case 0: self = .other("ended with status \(status >> 8 & 0xFF)")
    case _ where usedMuchMemory: self = .memory
    // Most likely the parent's own signal.
    case SIGKILL: self = .other("gave no answer")
    case let signal: self = .other("ended by signal \(signal)")
    }
  }
}
