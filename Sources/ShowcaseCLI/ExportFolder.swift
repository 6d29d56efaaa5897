import SourceWriter

/// The folder that an export is written to: it may still be missing.
struct ExportFolder {
  private let files: SourceFolder
  /// The way from there to the folder, with a slash at its end.
  private let prefix: String

  /// - Parameter path: Absolute.
  /// - Throws: Where not even the folder above it is there.
  init(_ path: String) throws {
    var root = path
    var missing: [Substring] = []
    while !AbsolutePath.isFolder(root), let slash = root.lastIndex(of: "/") {
      missing.insert(root[root.index(after: slash)...], at: 0)
      root = slash == root.startIndex ? "/" : String(root[..<slash])
    }
    files = SourceFolder(root)
    prefix = missing.map { "\($0)/" }.joined()
  }

  /// - Parameter replaces: Whether what is there, and differs, is replaced.
  func write(
    _ path: String, _ bytes: [UInt8], replaces: Bool
  ) throws -> SourceFolder.Meeting {
    let place = prefix + path
    let old = try files.contents(of: place)
    if old == bytes { return .same }
    guard old == nil || replaces else { return .different }
    try files.write(place, bytes, over: old)
    return .new
  }
}
