/// What was put in one transaction, as far as it is known.
struct Ledger: Sendable {
  private enum Mark: Hashable, Sendable {
    case absent
    /// Put; not yet, or not to be, in `entries`.
    case present
    case listed
  }

  /// By the index of the manifest's entry.
  private var marks: [Mark]
  /// Paths the manifest does not know.
  private var new: Set<OutputPath> = []
  /// Files that are not simply as the manifest says.
  private var entries: [TreeEntry] = []
  private var staged: UInt32 = 0
  /// The first thing that went wrong: nothing is published after it.
  private(set) var failure: (any Error)?
  private(set) var isClosed = false
  /// What the user should know of the state that was found: one sentence each.
  var notes: [String] = []

  init(_ manifest: Manifest) { marks = Array(repeating: .absent, count: manifest.entries.count) }

  /// Notes that a path is being put.
  ///
  /// - Parameter index: Its owned entry in the manifest.
  mutating func claim(_ path: OutputPath, _ index: Int?) throws {
    if let failure { throw failure }
    if isClosed { throw PublicationClosed() }
    let isFirst = index.map { marks[$0] == .absent } ?? new.insert(path).inserted
    if let index { marks[index] = .present }
    if !isFirst { throw OutputPathError(path: "\(path)", reason: .putTwice) }
  }

  /// A number in the staging folder that is used once.
  mutating func takeNumber() -> UInt32 {
    staged += 1
    return staged
  }

  mutating func list(_ entry: TreeEntry, _ index: Int?) {
    if let index { marks[index] = .listed }
    entries.append(entry)
  }

  mutating func fail(_ error: any Error) { failure = failure ?? error }

  /// Ends the transaction.
  mutating func close() throws {
    if isClosed { throw PublicationClosed() }
    isClosed = true
    if let failure { throw failure }
  }

  /// Every file of the site, sorted by path.
  func files(_ manifest: Manifest) throws -> [TreeEntry] {
    let changed = entries.sorted { $0.path < $1.path }
    var files: [TreeEntry] = []
    files.reserveCapacity(manifest.entries.count / 2 + changed.count)
    var next = changed.startIndex
    for (entry, mark) in zip(manifest.entries, marks) where mark == .present {
      while next < changed.endIndex, changed[next].path < entry.path {
        files.append(changed[next])
        next += 1
      }
      files.append(entry)
    }
    files.append(contentsOf: changed[next...])
    for (file, follower) in zip(files, files.dropFirst()) where file.path.isAbove(follower.path) {
      throw OutputPathError(path: "\(file.path)", reason: .folderOf("\(follower.path)"))
    }
    return files
  }

  /// What the manifest owns and nobody put, sorted by path.
  func stale(_ manifest: Manifest) -> [TreeEntry] {
    zip(manifest.entries, marks).filter { $0.kind == .owned && $1 == .absent }.map(\.0)
  }

  /// Whether a file's contents, or only its stamp, are not as the manifest says.
  var hasChanges: Bool { entries.contains { $0.staged != nil } }
  var hasNews: Bool { !entries.isEmpty }
}
