import Glibc

/// Paths as the user gave them, made absolute.
enum AbsolutePath {
  /// Returns `path` as an absolute path without `.`, `..` and doubled slashes; links stay as they
  /// are.
  static func of(_ path: String, from base: String = workingFolder ?? "/") -> String {
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

  /// Whether there is a folder at `path`, or a link to one.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is certainly no folder at `path`. A disk that fails to say is another matter,
  /// for those who go on to read there.
  static func isNoFolder(_ path: String) -> Bool {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & S_IFMT != S_IFDIR }
    return [ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG, EACCES].contains(errno)
  }

  /// The folder in which the program was started; nil when it has been removed since.
  static var workingFolder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }
}
