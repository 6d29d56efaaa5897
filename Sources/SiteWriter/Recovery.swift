/// Mends what a run that was killed left behind. Every step may be killed itself, and is done again.
extension StateFolder {
  /// Returns whether renames in place had to be completed.
  ///
  /// | found | means | done |
  /// |---|---|---|
  /// | a whole `journal` | the run was renaming in place | its steps are completed |
  /// | `manifest.next` that names the published folder's inode | the exchange took place | `settle` |
  /// | `next/`, with any other `manifest.next` or none | it did not | both are removed |
  /// | `staged/`, `probe/`, half a journal | nothing of it was published | removed |
  func recover() throws -> Bool {
    let found = try folder.names()
    let names = Set(found.map(\.name))
    for (name, kind) in found where kind == .folder {
      // In a file's place: nothing could be put there any more.
      if ["manifest", "record", "bodies"].contains(where: "\(name)".hasPrefix) {
        try folder.removeTree(name)
      }
    }
    let journal = names.contains("journal") ? try InPlaceJournal.read(folder) : nil
    if let journal { try InPlaceRenaming(state: self).complete(journal) }
    if names.contains("manifest.next") || names.contains("next") {
      let output = try Folder.open(location.output)?.stamp(.root)
      if let next = try manifest("manifest.next"), next.describes(output) {
        try settle()
      } else {
        try folder.remove("manifest.next")
        try folder.removeTree("next")
      }
    }
    for name: OutputPath in [
      "journal", "journal.new", "manifest.new", "moment", "staged", "probe",
      "bodies.new", "bodies.index.new",
    ] where names.contains(name) {
      try folder.removeTree(name)
    }
    return journal != nil
  }

  /// Gives each thing its name after `next/` and the output were exchanged.
  func settle() throws(WriteError) {
    if try folder.stamp("next") != nil {
      try folder.removeTree("previous")
      try folder.move("next", to: folder, "previous")
    }
    if try folder.stamp("manifest") != nil {
      try folder.move("manifest", to: folder, "manifest.previous")
    }
    try folder.move("manifest.next", to: folder, "manifest")
  }
}
