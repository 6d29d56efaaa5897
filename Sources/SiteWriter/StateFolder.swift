import Glibc

/// What the writer remembers of one output, open and locked.
///
/// | name | holds |
/// |---|---|
/// | `lock` | nothing; locked by the run that writes |
/// | `manifest` | what the published tree holds |
/// | `staged/` | new contents, by number |
/// | `next/`, `manifest.next` | the tree that will be published, and what it holds |
/// | `previous/`, `manifest.previous` | the tree that was published before; the next one's start |
/// | `journal` | renames in place that were begun, and must be completed |
/// | `record` | what the published tree was made from |
/// | `bodies`, `bodies.index` | converted texts, and where each lies; see `KeptBodies` |
/// | `probe/` | folders to find out what the file system can do |
///
/// Folders know their manifests by inode: whatever a run that was killed left under which name, a
/// manifest is believed only of the folder whose inode it names. See `Recovery`.
struct StateFolder: Sendable {
  let location: OutputLocation
  let folder: Folder
  let lock: RunLock

  /// Makes the folder where it is missing, and takes the lock.
  static func open(
    _ location: OutputLocation, onWait: (() -> Void)?, faults: FaultPoint?
  ) throws -> StateFolder {
    var onWait = onWait
    // A run that cleans up may take the folder away between two steps; nobody does so for ever.
    for _ in 0..<100 {
      try Folder.make(location.state, faults: faults)
      guard let state = try Folder.open(location.state, faults: faults) else { continue }
      if try state.stamp(location.key)?.kind != .folder { try state.makeFolder(location.key) }
      guard let folder = try state.open(location.key) else { continue }
      if let lock = try RunLock.take(in: folder, output: location.name, onWait: onWait) {
        return StateFolder(location: location, folder: folder, lock: lock)
      }
      if onWait != nil { onWait = {} }
    }
    throw WriteError("open the folder", location.state, code: ENOTDIR)
  }

  /// Opens it if it is there, without making anything.
  static func existing(
    _ location: OutputLocation, onWait: (() -> Void)?, faults: FaultPoint?
  ) throws -> StateFolder? {
    guard let state = try Folder.open(location.state), try state.open(location.key) != nil else {
      return nil
    }
    return try open(location, onWait: onWait, faults: faults)
  }

  /// Nil when there is none, or when it is damaged.
  func manifest(_ name: OutputPath = "manifest") throws(WriteError) -> Manifest? {
    try folder.contents(of: name).flatMap { Manifest(decoding: $0.bytes) }
  }

  /// Writes a manifest of now under a name that must be free.
  func write(_ manifest: Manifest, as name: OutputPath) throws(WriteError) {
    var manifest = manifest
    manifest.moment = try moment()
    _ = try folder.create(name, manifest.encoded())
  }

  /// Replaces the manifest in one step; durable when this returns.
  func replace(_ manifest: Manifest) throws(WriteError) {
    var manifest = manifest
    manifest.moment = try moment()
    try folder.remove("manifest.new")
    _ = try folder.create("manifest.new", manifest.encoded(), synced: true)
    try folder.move("manifest.new", to: folder, "manifest")
  }

  /// Now, by the clock that stamps the output's files.
  func moment() throws(WriteError) -> FileStamp {
    try folder.remove("moment")
    let moment = try folder.create("moment", [])
    try folder.remove("moment")
    return moment
  }
}

extension Folder {
  /// Makes the folder at an absolute path, and those above it, where they are missing.
  static func make(_ path: String, faults: FaultPoint?) throws(WriteError) {
    if AbsolutePath.status(path) != nil { return }
    if path != "/" { try make(AbsolutePath.parent(path), faults: faults) }
    try faults?.step("create the folder", OutputPath(unchecked: path.utf8))
    if mkdir(path, 0o755) != 0, errno != EEXIST { throw WriteError("create the folder", path) }
  }
}

extension StateFolder {
  /// Removes what was made for a publication that did not take place; nothing while there is a
  /// journal, which needs what is staged.
  func discard() throws(WriteError) {
    if try folder.stamp("journal") != nil { return }
    for name: OutputPath in ["staged", "manifest.next", "next", "probe", "journal.new", "moment"] {
      if try folder.stamp(name) != nil { try folder.removeTree(name) }
    }
  }
}
