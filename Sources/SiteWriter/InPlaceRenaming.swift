import Glibc

/// Publishes where folders cannot be exchanged: each file is renamed into place, under a journal
/// that the next run completes if this one is killed.
///
/// The journal and the new contents are synced before the first step, so that from then on there is
/// only one way: forward.
struct InPlaceRenaming {
  let state: StateFolder

  func publish(_ steps: [InPlaceJournal.Step], _ manifest: Manifest) throws(WriteError) {
    try requirePermission(for: steps)
    let journal = InPlaceJournal(steps: steps, manifest: manifest)
    _ = try state.folder.create("journal.new", journal.encoded())
    try state.folder.syncFileSystem()
    try state.folder.move("journal.new", to: state.folder, "journal")
    fsync(state.folder.descriptor)
    try complete(journal)
    try state.folder.removeTree("staged")
  }

  /// Throws, before anything is touched, where a folder that is there may not be changed: half of
  /// the steps would leave half a site.
  private func requirePermission(for steps: [InPlaceJournal.Step]) throws(WriteError) {
    guard let output = try Folder.open(state.location.output) else { return }
    var looked: Set<OutputPath> = []
    for step in steps {
      let parent = step.path.parent
      if looked.insert(parent).inserted { try output.requireChangeable(parent) }
    }
  }

  /// Does every step that is not done yet, then makes the journal's manifest the valid one.
  func complete(_ journal: InPlaceJournal) throws(WriteError) {
    try Folder.make(state.location.output, faults: state.folder.faults)
    guard let output = try Folder.open(state.location.output, faults: state.folder.faults) else {
      throw WriteError("open the folder", state.location.output, code: ENOENT)
    }
    try take(journal.steps, in: output)
    try output.syncFileSystem()
    var manifest = journal.manifest
    for index in manifest.entries.indices where manifest.entries[index].kind == .folder {
      manifest.entries[index].stamp = try output.stamp(manifest.entries[index].path) ?? .none
    }
    try state.replace(manifest)
    try state.folder.remove("journal")
  }

  /// A step that was taken before is taken again without harm: a file that is no longer staged is
  /// in its place, and what is removed is never put anywhere.
  private func take(_ steps: [InPlaceJournal.Step], in output: Folder) throws(WriteError) {
    let staging = try state.folder.open("staged")
    var parent = (path: OutputPath.root, folder: output)
    func folder(above path: OutputPath) throws(WriteError) -> Folder? {
      if parent.path == path.parent { return parent.folder }
      guard let folder = try output.open(path.parent) else { return nil }
      parent = (path.parent, folder)
      return folder
    }
    for step in steps {
      switch step {
      case .remove(let path): try folder(above: path)?.remove(path.name)
      case .removeFolder(let path):
        try folder(above: path)?.removeFolder(path.name)
        parent = (.root, output)
      case .makeFolder(let path): try needed(folder(above: path), path).makeFolder(path.name)
      case .place(let path, let number):
        guard let staging, try staging.stamp(.number(number)) != nil else { continue }
        try staging.move(
          .number(number), to: try needed(folder(above: path), path), path.name)
      }
    }
  }

  private func needed(_ folder: Folder?, _ path: OutputPath) throws(WriteError) -> Folder {
    guard let folder else {
      throw WriteError("write in", "\(state.location.output)/\(path.parent)", code: ENOTDIR)
    }
    return folder
  }
}
