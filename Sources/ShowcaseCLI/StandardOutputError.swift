import Glibc

/// Standard output took not all of what was to be printed. (Exit status 74.)
struct StandardOutputError: Error, Hashable, CustomStringConvertible {
  /// The system's `errno`.
  var code: Int32

  /// Whether nobody reads any more, as behind `| head -1`: no fault, and nothing to be said.
  var isHangUp: Bool { code == EPIPE }

  /// `cannot write to standard output: No space left on device`.
  var description: String { "cannot write to standard output: \(String(cString: strerror(code)))" }
}
