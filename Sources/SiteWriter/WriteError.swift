import Glibc

/// What the machine did: a full disk, a missing permission, a file system that went read-only. The
/// published site is as it was. (Exit status 74.)
package struct WriteError: Error, Hashable, Sendable {
  /// What was tried, as a verb: `write`, `create the folder`.
  package var operation: String
  package var path: String
  /// The system's `errno`.
  package var code: Int32

  package init(_ operation: String, _ path: String, code: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.code = code
  }
}

extension WriteError: CustomStringConvertible {
  /// `cannot write '/site/public': No space left on device`.
  package var description: String {
    "cannot \(operation) '\(path)': \(String(cString: strerror(code)))"
  }
}
