import Diagnostics

/// Finds what others put into the output folder.
///
/// A folder whose stamp is the published one holds what it held then, so it is not read: the cost is
/// one system call for a folder that nobody touched.
struct TreeScan {
  /// Files (and, where the tree cannot be exchanged, folders) that stay; sorted by path.
  private(set) var foreign: [TreeEntry] = []
  /// Why the folder cannot be exchanged as a whole, if it cannot.
  private(set) var obstacle: String?
  /// Foreign things where something of the site must go.
  private(set) var conflicts: [Diagnostic] = []

  private let published: PublishedTree
  private let target: [TreeEntry]
  private let disowned: Set<OutputPath>
  private let name: String
  private var device: UInt64?

  /// - Parameters:
  ///   - target: The site's files and folders, sorted by path.
  ///   - disowned: Entries of the manifest that turned out to be somebody else's.
  ///   - name: The output folder, for messages.
  init(
    _ published: PublishedTree, target: [TreeEntry], disowned: Set<OutputPath>, name: String
  ) throws(WriteError) {
    self.published = published
    self.target = target
    self.disowned = disowned
    self.name = name
    guard let folder = published.folder else { return }
    device = try folder.stamp(.root)?.device
    if published.manifest.entries.isEmpty { try read(.root, in: folder) }
    try visitKnown(in: folder)
    foreign.sort { $0.path < $1.path }
    for entry in foreign {
      let blocked = entry.path.ancestors.first { target.index(of: $0).map(isFile) ?? false }
      if let blocked {
        report(blocked, needed: "file", found: "a folder that holds '\(entry.path)'")
      }
    }
  }

  private mutating func visitKnown(in folder: Folder) throws(WriteError) {
    var gone: OutputPath?
    var read: Set<OutputPath> = []
    for entry in published.manifest.entries where entry.kind != .owned {
      if let gone, gone == entry.path || gone.isAbove(entry.path) { continue }
      if entry.kind == .foreign {
        if !read.contains(entry.path.parent) { try visit(entry, in: folder) }
        continue
      }
      guard let stamp = try folder.stamp(entry.path), stamp.kind == .folder else {
        gone = entry.path
        continue
      }
      if published.manifest.proves(entry, by: stamp) { continue }
      read.insert(entry.path)
      try self.read(entry.path, in: folder)
    }
  }

  private mutating func read(_ path: OutputPath, in folder: Folder) throws(WriteError) {
    guard let open = try folder.open(path) else { return }
    if try open.stamp(.root)?.device != device { stop("'\(path)' is another file system") }
    for (name, kind) in try open.names() {
      let path = path.appending(name)
      guard path != published.hidden, !isKnown(path, kind) else { continue }
      if let stamp = try folder.stamp(path) {
        try visit(TreeEntry(path: path, kind: .foreign, stamp: stamp), in: folder)
      }
    }
  }

  /// Something that Showcase did not write: it stays, gives way to a file of the site, becomes a
  /// folder of the site, or stands in the way.
  private mutating func visit(_ entry: TreeEntry, in folder: Folder) throws(WriteError) {
    let kind = entry.stamp.kind
    guard let index = target.index(of: entry.path) else { return keep(entry) }
    switch (isFile(index), kind) {
    case (false, .folder): try read(entry.path, in: folder)
    case (true, .file), (true, .link): return
    case (let isFile, _):
      report(
        entry.path, needed: isFile ? "file" : "folder",
        found: kind == .folder ? "a folder" : kind == .link ? "a symbolic link" : "a file")
    }
  }

  private func isKnown(_ path: OutputPath, _ kind: FileStamp.Kind) -> Bool {
    guard let index = published.manifest.entries.index(of: path) else { return false }
    switch published.manifest.entries[index].kind {
    case .folder: return kind == .folder
    case .owned: return kind == .file && !disowned.contains(path)
    case .foreign: return false
    }
  }

  private func isFile(_ index: Int) -> Bool { target[index].kind != .folder }

  private mutating func keep(_ entry: TreeEntry) {
    foreign.append(entry)
    switch entry.stamp.kind {
    case .folder: stop("'\(entry.path)' is a folder that Showcase did not write")
    case .other: stop("'\(entry.path)' is not a plain file")
    case .file, .link: break
    }
  }

  private mutating func stop(_ reason: String) { obstacle = obstacle ?? reason }

  private mutating func report(_ path: OutputPath, needed: String, found: String) {
    let place = "\(name)/\(path)"
    conflicts.append(
      .error(
        .outputRefused,
        "the site needs a \(needed) at '\(place)', where \(found) is that Showcase did not write",
        at: SourceSpan(file: place)))
  }
}
