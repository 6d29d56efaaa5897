import Glibc

/// Standard output and standard error.
enum Terminal {
  /// Writes `text` to standard output.
  static func print(_ text: String) throws(StandardOutputError) {
    let code = write(text, to: STDOUT_FILENO)
    guard code == 0 else { throw StandardOutputError(code: code) }
  }

  /// Writes `text` to standard error. Where that fails there is no other place to say so, and what
  /// is being done matters more than what is said of it.
  static func report(_ text: String) { _ = write(text, to: STDERR_FILENO) }

  /// Makes a write to a pipe that nobody reads an error like others, instead of the process's end:
  /// a build goes on when its messages go nowhere.
  static func surviveHangUps() { signal(SIGPIPE, SIG_IGN) }

  /// Ends the process as the system would have, had it not been told otherwise.
  static func endByHangUp() -> Never {
    signal(SIGPIPE, SIG_DFL)
    // The threads of a pool block signals.
    var pipe = sigset_t()
    sigemptyset(&pipe)
    sigaddset(&pipe, SIGPIPE)
    pthread_sigmask(SIG_UNBLOCK, &pipe, nil)
    raise(SIGPIPE)
    exit(128 + SIGPIPE)
  }

  /// Whether messages may be coloured: on a terminal, unless the environment says no.
  static var isColoured: Bool { isInteractive && !isSet("NO_COLOR") }

  /// Whether messages go to a terminal that can erase a line.
  static var isInteractive: Bool {
    isatty(STDERR_FILENO) == 1 && Environment.value("TERM") != "dumb"
  }

  private static func isSet(_ name: String) -> Bool {
    Environment.value(name).map { !$0.isEmpty } ?? false
  }

  /// Returns 0, or the `errno` of the write that failed.
  private static func write(_ text: String, to descriptor: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
        if count < 0, errno == EINTR || waits(errno, descriptor) { continue }
        if count <= 0 { return count < 0 ? errno : EIO }
        done += count
      }
      return 0
    }
  }

  /// Waits for room after a write that failed, if all it lacked was that: whoever shares the
  /// stream may have told it not to wait.
  private static func waits(_ code: Int32, _ descriptor: Int32) -> Bool {
    guard code == EAGAIN else { return false }
    var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&wanted, 1, -1) >= 0 || errno == EINTR
  }
}
