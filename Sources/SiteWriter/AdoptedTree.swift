import SiteModel

/// An output folder without a manifest: a fresh clone of a repository that holds its site, or a
/// state folder that was lost.
///
/// Pages say themselves who made them, and files of the theme carry their fingerprint in their
/// names. Both are Showcase's, and are removed when the site has them no more; anything else that
/// the site does not have might be somebody's, and stays.
enum AdoptedTree {
  /// What stands in every page, feed and redirect that Showcase writes: in templates it is the
  /// value of `generator`.
  static let marks = [
    "<meta name=\"generator\" content=\"Showcase\"", "<generator>Showcase</generator>",
  ].map { Array($0.utf8) }

  /// How far into a file the mark is looked for, in bytes.
  static let markedWithin = 8192

  /// Returns a manifest of the files that are Showcase's by what they are. It proves nothing of
  /// any file's contents.
  ///
  /// - Parameter hidden: A folder that is not part of the site.
  static func manifest(
    of folder: Folder, hidden: OutputPath?
  ) throws(WriteError) -> Manifest {
    let device = try folder.stamp(.root)?.device
    var owned: [TreeEntry] = []
    var waiting: [OutputPath] = [.root]
    while let path = waiting.popLast() {
      guard let open = try folder.open(path), try open.stamp(.root)?.device == device else {
        continue
      }
      for (name, kind) in try open.names() {
        let path = path.appending(name)
        if kind == .folder, path != hidden { waiting.append(path) }
        if kind == .file, let entry = try entry(at: path, in: folder) { owned.append(entry) }
      }
    }
    if owned.isEmpty { return .none }
    owned.sort { $0.path < $1.path }
    return Manifest(generation: 0, moment: .none, entries: TreeEntry.tree(of: owned))
  }

  private static func entry(
    at path: OutputPath, in folder: Folder
  ) throws(WriteError) -> TreeEntry? {
    let name = path.description
    let isPage = name.hasSuffix(".html") || name.hasSuffix(".xml")
    guard isPage || hasFingerprint(name), let found = try folder.contents(of: path),
      !isPage || isMarked(found.bytes)
    else { return nil }
    return TreeEntry(path: path, kind: .owned, hash: ContentHash(of: found.bytes))
  }

  /// `assets/style.a73e85f51c.css`.
  static func hasFingerprint(_ path: String) -> Bool {
    guard path.hasPrefix("assets/") else { return false }
    let parts = path.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 3, ["css", "js", "svg"].contains(parts.last) else { return false }
    let digits = parts[parts.count - 2]
    return digits.utf8.count == 10
      && digits.allSatisfy { $0.isASCII && $0.isHexDigit && !$0.isUppercase }
  }

  static func isMarked(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(markedWithin)
    return marks.contains { head.firstRange(of: $0) != nil }
  }
}
