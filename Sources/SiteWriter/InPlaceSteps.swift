/// Decides in which order an output folder is changed in place.
enum InPlaceSteps {
  /// What stands in the way first, then folders, then what pages refer to, then the pages, and what
  /// is no longer needed last: a reader in between finds every page's parts.
  ///
  /// - Parameters:
  ///   - known: The folders of the published tree.
  ///   - stale: Owned files that the site no longer has.
  ///   - target: What the folder shall hold, sorted by path.
  ///   - isFolder: Whether there is a folder already.
  static func from(
    known: [OutputPath], stale: [OutputPath], to target: [TreeEntry],
    isFolder: (OutputPath) throws(WriteError) -> Bool
  ) throws(WriteError) -> [InPlaceJournal.Step] {
    let placed = target.filter { $0.staged != nil }
    let needless = known.filter { path in
      !(target.index(of: path).map { target[$0].kind == .folder } ?? false)
    }
    var made: [OutputPath] = []
    for entry in target where entry.kind == .folder && !entry.path.isRoot {
      if try !isFolder(entry.path) { made.append(entry.path) }
    }
    let folders = split(needless, target)
    let files = split(stale, target)
    var steps: [InPlaceJournal.Step] = files.blocking.map { .remove($0) }
    steps += folders.blocking.reversed().map { .removeFolder($0) }
    steps += made.map { .makeFolder($0) }
    for isPage in [false, true] {
      for entry in placed where entry.path.isPage == isPage {
        steps.append(.place(entry.path, entry.staged ?? 0))
      }
    }
    steps += files.others.map { .remove($0) }
    return steps + folders.others.reversed().map { .removeFolder($0) }
  }

  /// Separates what is where something of the target goes from what is not.
  private static func split(
    _ paths: [OutputPath], _ target: [TreeEntry]
  ) -> (blocking: [OutputPath], others: [OutputPath]) {
    var paths = paths
    let middle = paths.stablyPartitioned { path in
      (path.ancestors + [path]).contains { step in
        target.index(of: step).map { target[$0].kind != .folder || step == path } ?? false
      }
    }
    return (Array(paths[..<middle]), Array(paths[middle...]))
  }
}

extension Array {
  /// Moves the elements that are `first` to the front, keeping the order on both sides, and returns
  /// where the others begin.
  fileprivate mutating func stablyPartitioned(_ first: (Element) -> Bool) -> Int {
    let (front, back) = reduce(into: ([], [])) { (parts: inout (Self, Self), element) in
      if first(element) { parts.0.append(element) } else { parts.1.append(element) }
    }
    self = front + back
    return front.count
  }
}
