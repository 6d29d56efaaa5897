import Glibc

/// Absolute paths as text.
enum AbsolutePath {
  /// Without empty names, `.` and `..`.
  static func normalised(_ path: String) -> String {
    var names: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return "/" + names.joined(separator: "/")
  }

  /// With every link followed, as far as the path exists.
  static func resolved(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    let path = normalised(path)
    return path == "/" ? path : joined(resolved(parent(path)), name(path))
  }

  /// The folder above; `/` is above itself.
  static func parent(_ path: String) -> String {
    let above = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    return above.isEmpty ? "/" : String(above)
  }

  static func name(_ path: String) -> String {
    String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
  }

  static func joined(_ folder: String, _ name: String) -> String {
    name.isEmpty ? folder : folder == "/" ? "/\(name)" : "\(folder)/\(name)"
  }

  /// Whether `path` is below `folder`, by name.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    folder == "/" ? path != "/" : path.utf8.starts(with: "\(folder)/".utf8)
  }

  /// `path` and every folder above it, the innermost first.
  static func chain(_ path: String) -> [String] {
    path == "/" ? [path] : [path] + chain(parent(path))
  }

  static func status(_ path: String, following: Bool = true) -> stat? {
    var status = stat()
    let result = following ? stat(path, &status) : lstat(path, &status)
    return result == 0 ? status : nil
  }

  /// The file system that holds `path`, or will hold it; nil for a link that is not followed, and
  /// for a missing path that need not be.
  static func device(_ path: String, following: Bool = true) -> UInt64? {
    if following {
      // A loop: a lazy `first` would look twice, and the folder may be gone the second time.
      for folder in chain(path) {
        if let status = status(folder) { return UInt64(status.st_dev) }
      }
      return nil
    }
    guard let status = status(path, following: false), status.st_mode & S_IFMT == S_IFDIR else {
      return nil
    }
    return UInt64(status.st_dev)
  }
}
