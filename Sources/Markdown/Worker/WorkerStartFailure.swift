import Glibc

/// The operating system could not start a worker.
struct WorkerStartFailure: Error {
  /// An `errno`.
  var number: Int32

  var reason: String { String(cString: strerror(number)) }
}
