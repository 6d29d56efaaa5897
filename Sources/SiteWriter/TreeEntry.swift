import SiteModel

/// One file or folder of a published tree.
struct TreeEntry: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    case folder
    /// A file that Showcase wrote.
    case owned
    /// A file that somebody else put there, and that stays.
    case foreign
  }

  var path: OutputPath
  var kind: Kind
  var stamp: FileStamp = .none
  /// Of owned files only.
  var hash = ContentHash(high: 0, low: 0)
  /// The number of its new contents in the staging folder; nil if it is published already.
  var staged: UInt32?
}

extension TreeEntry {
  /// `files` and every folder they need, the root first, in the order of a tree.
  ///
  /// - Precondition: `files` is sorted by path.
  static func tree(of files: [TreeEntry]) -> [TreeEntry] {
    var tree = [TreeEntry(path: .root, kind: .folder)]
    tree.reserveCapacity(files.count * 2 + 1)
    var open: [OutputPath] = []
    for file in files {
      while let last = open.last, !last.isAbove(file.path) { open.removeLast() }
      for folder in file.path.ancestors.dropFirst(open.count) {
        open.append(folder)
        tree.append(TreeEntry(path: folder, kind: .folder))
      }
      tree.append(file)
    }
    return tree
  }
}

extension [TreeEntry] {
  /// The entry at `path`, found by halving.
  ///
  /// - Precondition: The entries are sorted by path.
  func index(of path: OutputPath) -> Int? {
    let index = partitioningIndex { $0.path >= path }
    return index < count && self[index].path == path ? index : nil
  }
}
