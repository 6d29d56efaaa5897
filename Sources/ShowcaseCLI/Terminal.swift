import Glibc

/// Standard output and standard error.
enum Terminal {
  /// Writes `text` to standard output.
  static func print(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Writes `text` to standard error.
  static func report(_ text: String) { write(text, to: STDERR_FILENO) }

  /// Whether messages may be coloured: on a terminal, unless the environment says no.
  static var isColoured: Bool { isInteractive && !isSet("NO_COLOR") }

  /// Whether messages go to a terminal that can erase a line.
  static var isInteractive: Bool {
    isatty(STDERR_FILENO) == 1 && Environment.value("TERM") != "dumb"
  }

  private static func isSet(_ name: String) -> Bool {
    Environment.value(name).map { !$0.isEmpty } ?? false
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return }
        done += count
      }
    }
  }
}
