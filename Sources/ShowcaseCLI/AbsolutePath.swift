import Glibc

/// Paths as the user gave them, made absolute.
enum AbsolutePath {
  /// Returns `path` as an absolute path without `.`, `..` and doubled slashes; links stay as they
  /// are.
  static func of(_ path: String, from base: String = workingFolder) -> String {
    var segments: [Substring] = []
    for segment in ("/" + (path.hasPrefix("/") ? path : "\(base)/\(path)")).split(separator: "/") {
      switch segment {
      case ".": continue
      case "..": _ = segments.popLast()
      default: segments.append(segment)
      }
    }
    return "/" + segments.joined(separator: "/")
  }

  /// The folder in which the program was started.
  static var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }
}
