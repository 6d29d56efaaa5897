import CLinux
import Glibc
import Markdown
import SiteModel

/// What the process was told by its surroundings.
enum Environment {
  static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The day and time in UTC, nil for a clock gone astray: `SOURCE_DATE_EPOCH` where it is set, so that a build can be repeated.
  static var now: ContentDate? {
    if let epoch { return epoch }
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return ContentDate(secondsSinceEpoch: Int(time.tv_sec))
  }

  /// Seconds since 1970 by the clock itself: servers know no other.
  static var seconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int(time.tv_sec)
  }

  /// The date of `SOURCE_DATE_EPOCH`, in seconds since 1970; nil where it is not set or no number.
  static var epoch: ContentDate? {
    value("SOURCE_DATE_EPOCH").flatMap(Int.init).flatMap(ContentDate.init(secondsSinceEpoch:))
  }

  /// This program once more, to convert documents.
  static var worker: WorkerCommand {
    // It must find the same libraries again.
    let libraries = value("LD_LIBRARY_PATH").map { ["LD_LIBRARY_PATH=\($0)"] } ?? []
    return WorkerCommand(path: executable, environment: ["LC_ALL=C"] + libraries)
  }

  /// The absolute path of this program.
  static var executable: String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let length = readlink("/proc/self/exe", &path, path.count - 1)
    guard length > 0 else { return CommandLine.arguments[0] }
    return String(decoding: path[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// How many processors this process may use.
  static var processors: Int {
    max(1, Int(showcase_usable_processors()))
  }
}
