import CLinux
import Glibc

/// The child process that converts documents which could stop the program.
///
/// It holds nothing worth keeping: a document that takes its memory, its time or its life takes
/// nothing else. It ends when its parent does, because then its standard input is closed, and a
/// conversion that is under way at that moment is cut short.
package enum ConversionWorker {
  /// Serves requests on standard input, a socket, until it is closed. Returns the exit status.
  package static func run() -> Int32 {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    signal(SIGPIPE, SIG_IGN)
    receiveSignals()
    tellOfExhaustion()
    while let frame = FrameChannel.read(from: STDIN_FILENO) {
      guard let request = ConversionRequest(decoding: frame) else { return 65 }
      limitMemory(bytes: request.options.limits.memory)
      limitTime(milliseconds: request.limit)
      dieOnHangup(true)
      let answer = ConversionCoding.encode(
        DocumentRenderer.convert(
          request.text, options: request.options, file: request.file,
          firstLine: request.firstLine))
      dieOnHangup(false)
      limitTime(milliseconds: nil)
      guard FrameChannel.write(answer, to: STDOUT_FILENO) else { return 74 }
    }
    return 0
  }

  /// Lets the timer, the kernel's limit and a hangup end this process: the threads of a pool, one of
  /// which started it, block all signals, and a child inherits that.
  private static func receiveSignals() {
    for number in [SIGPROF, SIGXCPU, SIGIO] { signal(number, SIG_DFL) }
    var none = sigset_t()
    sigemptyset(&none)
    sigprocmask(SIG_SETMASK, &none, nil)
  }

  /// With this status a worker ends whose next piece of memory could not be had.
  static let exhausted: Int32 = 71

  /// Who gets no memory aborts or traps; the parent cannot tell that from any other crash. A piece
  /// may be as large as all that was asked for before, or larger.
  private static func tellOfExhaustion() {
    for number in [SIGABRT, SIGILL, SIGTRAP] {
      signal(number) { number in
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
        if showcase_address_space() >= limit.rlim_cur / 4 { _exit(ConversionWorker.exhausted) }
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  /// Of the whole process.
  private static func limitMemory(bytes: Int) {
    var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
    setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
  }

  /// Ends the process when it has used so much more processor time: by a timer, exact to some
  /// milliseconds, and by the kernel's own limit, in whole seconds, should the timer fail.
  private static func limitTime(milliseconds: Int?) {
    var timer = itimerval()
    timer.it_value.tv_sec = (milliseconds ?? 0) / 1_000
    timer.it_value.tv_usec = (milliseconds ?? 0) % 1_000 * 1_000
    setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
    guard let milliseconds else { return }
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
    let used = clock() / __clock_t(CLOCKS_PER_SEC)
    limit.rlim_cur = min(limit.rlim_max, rlim_t(used + milliseconds / 1_000 + 2))
    setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
  }

  /// Lets the kernel kill this process when the other end of its socket is closed.
  ///
  /// Not `PR_SET_PDEATHSIG`: that signal comes when the *thread* that started this process ends,
  /// and the threads of a pool come and go. Between requests a closed socket is seen by reading.
  private static func dieOnHangup(_ dies: Bool) {
    _ = fcntl(STDIN_FILENO, F_SETOWN, getpid())
    _ = fcntl(STDIN_FILENO, F_SETFL, dies ? O_ASYNC : 0)
  }
}
