extension Publication {
  /// `showcase clean`: removes the files Showcase wrote and what it remembers of them, nothing else.
  ///
  /// Files are Showcase's by its manifest; without one nothing is removed from the output.
  package static func removeEverything(
    at location: OutputLocation, waiting: Bool = true, faults: FaultPoint? = nil,
    onWait: @escaping () -> Void = {}
  ) throws -> PublicationSummary {
    if let refusal = location.refusal() { throw OutputRefusal(diagnostics: [refusal]) }
    let onWait = waiting ? onWait : nil
    guard let state = try StateFolder.existing(location, onWait: onWait, faults: faults) else {
      return PublicationSummary()
    }
    _ = try state.recover()
    let summary = try PublishedTree(state).removeOwned()
    try state.removeAll()
    if let parent = try Folder.open(AbsolutePath.parent(location.output), faults: faults) {
      try parent.removeFolder(OutputPath(unchecked: AbsolutePath.name(location.output).utf8))
    }
    return summary
  }
}

extension PublishedTree {
  /// Removes the owned files, then the folders that are empty without them.
  fileprivate func removeOwned() throws(WriteError) -> PublicationSummary {
    var summary = PublicationSummary()
    guard let folder else { return summary }
    for entry in manifest.entries where entry.kind == .owned {
      guard try owns(entry) == true else { continue }
      try folder.open(entry.path.parent)?.remove(entry.path.name)
      summary.removed.append("\(entry.path)")
    }
    for entry in manifest.entries.reversed() where entry.kind == .folder && !entry.path.isRoot {
      try folder.open(entry.path.parent)?.removeFolder(entry.path.name)
    }
    return summary
  }
}

extension StateFolder {
  /// Removes this output's state, and the state folder with its caches unless it serves another.
  fileprivate func removeAll() throws(WriteError) {
    guard let parent = try Folder.open(location.state, faults: folder.faults) else { return }
    for (name, _) in try folder.names() where name != "lock" { try folder.removeTree(name) }
    let others = try parent.names().map(\.name).filter {
      $0 != location.key && "\($0)".hasPrefix("publication-")
    }
    if others.isEmpty {
      for (name, _) in try parent.names() where name != location.key { try parent.removeTree(name) }
    }
    try folder.remove("lock")
    try parent.removeFolder(location.key)
    if others.isEmpty, let above = try Folder.open(AbsolutePath.parent(location.state)) {
      try above.removeFolder(OutputPath(unchecked: AbsolutePath.name(location.state).utf8))
    }
  }
}
