import Glibc

/// Completes the tree that will be published, in `next/`: what changed is moved there from
/// `staged/`, everything else is shared with the published tree by hard links.
///
/// It starts from the tree that was published before the present one, when that is still as it was,
/// so the cost is one system call for each folder and a few for each change.
struct NextTree {
  private let state: StateFolder
  private let published: PublishedTree
  private var target: [TreeEntry]
  private var touched: Set<OutputPath> = []

  /// - Parameter target: All files and folders, sorted by path.
  init(_ state: StateFolder, _ published: PublishedTree, target: [TreeEntry]) {
    self.state = state
    self.published = published
    self.target = target
  }

  /// Whether an error means that the tree must be changed in place: the file system, or its rules
  /// for files of other users, allow no hard links.
  static func isWithoutLinks(_ error: WriteError) -> Bool {
    error.operation == "link"
      && [EPERM, EACCES, EMLINK, EXDEV, EOPNOTSUPP, ENOSYS].contains(error.code)
  }

  /// Returns the tree's entries with their stamps.
  mutating func complete() throws(WriteError) -> [TreeEntry] {
    let start = try begin()
    let work = plan(from: start)
    guard let next = try state.folder.open("next") else {
      throw WriteError("open the folder", state.folder.full("next"), code: ENOENT)
    }
    for path in work.files { try next.remove(path) }
    for path in work.folders.reversed() { try next.removeFolder(path) }
    for path in work.made { try next.makeFolder(path) }
    // Links first: where they cannot be made, nothing has left the staging folder yet.
    try link(work.placed.filter { $0.staged == nil }, into: next)
    try move(work.placed.filter { $0.staged != nil }, into: next)
    for index in target.indices where target[index].kind == .folder {
      let path = target[index].path
      if touched.contains(path), let stamp = try next.stamp(path) { target[index].stamp = stamp }
    }
    return target
  }

  /// Puts a tree at `next/` and returns its entries.
  private func begin() throws(WriteError) -> [TreeEntry] {
    let folder = state.folder
    if let manifest = try state.manifest("manifest.previous"),
      let previous = try folder.open("previous"), try isWhole(previous, manifest)
    {
      try folder.move("previous", to: folder, "next")
      try folder.remove("manifest.previous")
      return manifest.entries
    }
    try folder.remove("manifest.previous")
    try folder.removeTree("previous")
    try folder.makeFolder("next")
    return []
  }

  private func isWhole(_ folder: Folder, _ manifest: Manifest) throws(WriteError) -> Bool {
    guard manifest.describes(try folder.stamp(.root)) else { return false }
    for entry in manifest.entries where entry.kind == .folder {
      guard let stamp = try folder.stamp(entry.path), entry.stamp.isSame(as: stamp) else {
        return false
      }
    }
    return true
  }

  private struct Work {
    var files: [OutputPath] = []
    var folders: [OutputPath] = []
    var made: [OutputPath] = []
    var placed: [TreeEntry] = []
  }

  /// Walks both trees side by side.
  private mutating func plan(from start: [TreeEntry]) -> Work {
    var work = Work()
    var old = 0
    for index in target.indices {
      while old < start.count, start[old].path < target[index].path {
        drop(start[old], &work)
        old += 1
      }
      if old < start.count, start[old].path == target[index].path {
        if !keep(start[old], index) {
          // A file that is moved there replaces the one before it.
          let isReplaced = start[old].kind != .folder && target[index].staged != nil
          if !isReplaced { drop(start[old], &work) }
          add(target[index], &work)
        }
        old += 1
      } else {
        add(target[index], &work)
      }
    }
    for entry in start[old...] { drop(entry, &work) }
    return work
  }

  private mutating func keep(_ old: TreeEntry, _ index: Int) -> Bool {
    if old.kind == .folder || target[index].kind == .folder {
      if old.kind == target[index].kind { target[index].stamp = old.stamp }
      return old.kind == target[index].kind
    }
    return target[index].staged == nil && old.stamp.inode == target[index].stamp.inode
  }

  private mutating func drop(_ entry: TreeEntry, _ work: inout Work) {
    if entry.kind == .folder {
      work.folders.append(entry.path)
    } else {
      work.files.append(entry.path)
    }
    touched.insert(entry.path.parent)
  }

  private mutating func add(_ entry: TreeEntry, _ work: inout Work) {
    touched.insert(entry.path.parent)
    if entry.kind == .folder {
      touched.insert(entry.path)
      if !entry.path.isRoot { work.made.append(entry.path) }
    } else {
      work.placed.append(entry)
    }
  }

  private func link(_ entries: [TreeEntry], into next: Folder) throws(WriteError) {
    guard !entries.isEmpty, let folder = published.folder else { return }
    for entry in entries { try folder.share(entry.path, with: next, entry.path) }
  }

  private func move(_ entries: [TreeEntry], into next: Folder) throws(WriteError) {
    guard !entries.isEmpty, let staging = try state.folder.open("staged") else { return }
    for entry in entries {
      try staging.move(.number(entry.staged ?? 0), to: next, entry.path)
    }
  }
}
