import Glibc

/// How long each stage of a build took.
struct StageTimes: Sendable {
  struct Stage: Sendable {
    var name: String
    var wall: Duration
    /// Of this process, on all cores together.
    var cpu: Duration
    var pages: Int
    /// Read by `load`, made by all others.
    var bytes: Int
    /// In kB: the most that the process has held so far.
    var memory: Int
  }

  private(set) var stages: [Stage] = []
  private var start = ContinuousClock.now
  private var cpu = Self.usage().cpu

  /// Ends a stage, and begins the next.
  mutating func end(_ name: String, pages: Int = 0, bytes: Int = 0) {
    let now = ContinuousClock.now
    let (spent, memory) = Self.usage()
    stages.append(
      Stage(
        name: name, wall: now - start, cpu: spent - cpu, pages: pages, bytes: bytes,
        memory: memory))
    (start, cpu) = (now, spent)
  }

  /// One line a stage, for `--timings`.
  var table: String {
    var lines = ["stage        wall      CPU    files          bytes  peak MB"]
    for stage in stages {
      lines.append(
        Self.padded(stage.name, 8, left: true) + Self.padded(Self.time(stage.wall), 9)
          + Self.padded(Self.time(stage.cpu), 9) + Self.padded(Amount.grouped(stage.pages), 9)
          + Self.padded(Amount.grouped(stage.bytes), 15)
          + Self.padded(Amount.grouped(stage.memory / 1_000), 9))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// In milliseconds: the stages of a small site take less than one.
  private static func time(_ duration: Duration) -> String {
    let tenths = Int(duration / .microseconds(100))
    return "\(Amount.grouped(tenths / 10)).\(tenths % 10)"
  }

  private static func padded(_ text: String, _ width: Int, left: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - text.utf8.count))
    return left ? text + space : space + text
  }

  private static func usage() -> (cpu: Duration, memory: Int) {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let times = [usage.ru_utime, usage.ru_stime]
    let cpu = times.reduce(Duration.zero) {
      $0 + .seconds($1.tv_sec) + .microseconds(Int64($1.tv_usec))
    }
    return (cpu, usage.ru_maxrss)
  }
}
