import CLinux
import Glibc

/// One child process that converts documents, and the socket to it.
///
/// A child that dies, lies or takes too long is ended and reaped with this value.
struct WorkerProcess: ~Copyable {
  /// Why there was no answer.
  enum Failure: Error {
    /// The child ended, or answered nonsense.
    case died
    /// Nobody can tell what it is doing; it was given more than enough time.
    case late
  }

  private let identifier: pid_t
  private let socket: Int32
  /// Of this process when it started the child, in kB. Until a child has used more, the system gives
  /// the peak of its parent for its own.
  private let parentsPeak: Int

  /// - Throws: `WorkerStartFailure`.
  init(_ command: WorkerCommand) throws(WorkerStartFailure) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw WorkerStartFailure(number: errno)
    }
    defer { close(ends[1]) }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let started = Self.spawn(command, ends[1])
    guard started.error == 0 else {
      close(ends[0])
      throw WorkerStartFailure(number: started.error)
    }
    parentsPeak = usage.ru_maxrss
    identifier = started.identifier
    socket = ends[0]
    _ = fcntl(socket, F_SETFL, O_NONBLOCK)
  }

  deinit { _ = reap() }

  /// Ends the child and says why it gave no answer.
  ///
  /// - Parameter memory: Of the whole child, in bytes: its limit.
  consuming func end(after failure: Failure, memory: Int) -> WorkerEnding {
    let (status, peak) = reap()
    let parentsPeak = parentsPeak
    discard self
    if case .late = failure { return .time }
    // Memory is asked for in pieces that may be as large as all that was used before, or larger.
    let isLarge = peak > parentsPeak && peak >= memory >> 12
    return WorkerEnding(status: status, usedMuchMemory: isLarge)
  }

  /// Ends the child, if it lives: one that is ending already keeps its own reason.
  ///
  /// - Returns: What `wait` says of it, and its most resident memory, in kB.
  private borrowing func reap() -> (status: Int32, peak: Int) {
    close(socket)
    kill(identifier, SIGKILL)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(identifier, &status, 0, &usage) < 0, errno == EINTR {}
    return (status, usage.ru_maxrss)
  }

  /// Sends a request and waits for the answer, until `seconds` have passed.
  func answer(to request: [UInt8], within seconds: Double) throws(Failure) -> [UInt8] {
    let deadline = Self.now() + seconds
    try send(FrameChannel.framed(request), until: deadline)
    let length = FrameChannel.length(in: try receive(4, until: deadline))
    guard length <= FrameChannel.longest else { throw .died }
    return try receive(length, until: deadline)
  }

  private func send(_ bytes: [UInt8], until deadline: Double) throws(Failure) {
    var position = 0
    while position < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.send(
          socket, $0.baseAddress.map { $0 + position }, bytes.count - position,
          Int32(MSG_NOSIGNAL))
      }
      if count > 0 {
        position += count
      } else {
        try waitUnlessDead(for: POLLOUT, until: deadline)
      }
    }
  }

  private func receive(_ count: Int, until deadline: Double) throws(Failure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var position = 0
    while position < count {
      let got = bytes.withUnsafeMutableBytes {
        recv(socket, $0.baseAddress.map { $0 + position }, count - position, 0)
      }
      if got == 0 { throw .died }
      if got > 0 {
        position += got
      } else {
        try waitUnlessDead(for: POLLIN, until: deadline)
      }
    }
    return bytes
  }

  /// Waits after a call that failed, if it failed because it would have to wait.
  private func waitUnlessDead(for event: Int32, until deadline: Double) throws(Failure) {
    guard errno == EAGAIN || errno == EINTR else { throw .died }
    let left = deadline - Self.now()
    guard left > 0 else { throw .late }
    var wanted = pollfd(fd: socket, events: Int16(event), revents: 0)
    poll(&wanted, 1, Int32(left * 1_000) + 1)
  }

  /// Seconds of a clock that only goes forward.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func spawn(
    _ command: WorkerCommand, _ socket: Int32
  ) -> (error: Int32, identifier: pid_t) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, socket, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    showcase_close_from(&actions, STDERR_FILENO + 1)
    var arguments = ([command.path] + command.arguments).map { strdup($0) } + [nil]
    var environment = command.environment.map { strdup($0) } + [nil]
    defer { for text in arguments + environment { free(text) } }
    var identifier: pid_t = 0
    let error = posix_spawn(&identifier, command.path, &actions, nil, &arguments, &environment)
    return (error, identifier)
  }
}
