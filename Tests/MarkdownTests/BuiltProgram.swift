import Glibc
import Markdown

/// The `showcase` that was built with these tests, found beside them.
///
/// `TestSupport` finds it as well, but brings Foundation, whose `contains` would take the place of
/// Swift's in every test of this target: of the empty text it says no.
enum BuiltProgram {
  static let worker: WorkerCommand? = {
    var candidates: [String] = []
    for argument in CommandLine.arguments where argument.contains("/") {
      candidates.append(argument)
    }
    if let program = link("/proc/self/exe") { candidates.append(program) }
    for candidate in candidates {
      var parts = candidate.split(separator: "/", omittingEmptySubsequences: false)
      while parts.count > 1 {
        parts.removeLast()
        let path = parts.joined(separator: "/") + "/showcase"
        if access(path, X_OK) == 0 { return WorkerCommand(path: path) }
      }
    }
    return nil
  }()

  private static func link(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink(path, &buffer, buffer.count - 1)
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
