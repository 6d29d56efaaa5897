/// What was published: every file and folder of one tree, and how each looked then.
///
/// A manifest is a claim, never a proof. That a file is unchanged is decided by its stamp or its
/// contents; the manifest only says which files are Showcase's own, and so may be removed.
struct Manifest: Hashable, Sendable {
  /// Counts the publications to this output folder.
  var generation: UInt64
  /// A moment, by the file system's clock, after the last change to the tree and before it was
  /// published.
  var moment: FileStamp
  /// The root folder first; sorted by path.
  var entries: [TreeEntry]

  static let none = Manifest(generation: 0, moment: .none, entries: [])

  /// Whether this describes the tree whose root has this stamp.
  func describes(_ root: FileStamp?) -> Bool {
    guard let root, let own = entries.first else { return false }
    return root.kind == .folder && own.stamp.inode == root.inode
  }

  /// Whether `stamp`, just taken, proves that the entry is as it was published.
  func proves(_ entry: TreeEntry, by stamp: FileStamp) -> Bool {
    entry.stamp.isSame(as: stamp) && stamp.isOlder(than: moment)
  }
}
