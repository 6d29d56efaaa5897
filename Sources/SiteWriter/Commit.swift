/// The second half of a publication: everything is staged, nothing is published.
struct Commit {
  let state: StateFolder
  let published: PublishedTree
  let ledger: Ledger
  let inPlace: Bool

  func publish() throws -> PublicationSummary {
    let manifest = published.manifest
    let files = try ledger.files(manifest)
    let (stale, disowned, gone) = try sortStale(ledger.stale(manifest))
    var summary = PublicationSummary()
    summary.written = files.filter { $0.staged != nil }.map { "\($0.path)" }
    summary.unchanged = files.count - summary.written.count
    summary.removed = stale.map { "\($0.path)" }

    let isTreeNew = published.folder == nil || ledger.hasChanges || !stale.isEmpty
    let isManifestNew = published.isAdopted || ledger.hasNews || !gone.isEmpty || !disowned.isEmpty
    if !isTreeNew, !isManifestNew { return summary }

    let own = TreeEntry.tree(of: files)
    let scan = try TreeScan(
      published, target: own, disowned: Set(disowned.map(\.path)), name: state.location.name)
    if !scan.conflicts.isEmpty { throw OutputRefusal(diagnostics: scan.conflicts.sorted()) }
    summary.foreign = scan.foreign.map { "\($0.path)" }
    if published.isAdopted, !scan.foreign.isEmpty {
      summary.notes.append(adoption(scan.foreign))
    }

    let target = scan.foreign.isEmpty ? own : TreeEntry.tree(of: merged(files, scan.foreign))
    if isTreeNew {
      try publish(target, stale: stale.map(\.path), obstacle: scan.obstacle, &summary)
    } else {
      try remember(target)
    }
    return summary
  }

  /// Stale entries that are Showcase's, those that are somebody else's now, and those that are gone.
  private func sortStale(
    _ entries: [TreeEntry]
  ) throws(WriteError) -> (own: [TreeEntry], disowned: [TreeEntry], gone: [TreeEntry]) {
    var sorted: (own: [TreeEntry], disowned: [TreeEntry], gone: [TreeEntry]) = ([], [], [])
    for entry in entries {
      switch try published.owns(entry) {
      case true?: sorted.own.append(entry)
      case false?: sorted.disowned.append(entry)
      case nil: sorted.gone.append(entry)
      }
    }
    return sorted
  }

  private func publish(
    _ target: [TreeEntry], stale: [OutputPath], obstacle: String?,
    _ summary: inout PublicationSummary
  ) throws(WriteError) {
    var reason = inPlace ? "so it was asked" : obstacle
    if reason == nil, published.folder != nil { reason = try ExchangeProbe.obstacle(state) }
    if reason == nil {
      do {
        var next = NextTree(state, published, target: target)
        return try TreeExchange(state: state, published: published).publish(next.complete())
      } catch let error where NextTree.isWithoutLinks(error) {
        reason = "\(error)"
      }
    }
    try publishInPlace(target, stale: stale)
    let name = state.location.name
    summary.notes.append("files were renamed into '\(name)' one by one: \(reason ?? "")")
  }

  private func publishInPlace(_ target: [TreeEntry], stale: [OutputPath]) throws(WriteError) {
    let known = published.manifest.entries.filter { $0.kind == .folder }.map(\.path)
    let manifest = Manifest(
      generation: published.manifest.generation + 1, moment: .none, entries: target)
    try InPlaceRenaming(state: state).publish(
      InPlaceSteps.from(known: known, stale: stale, to: target) { path throws(WriteError) in
        try published.folder?.stamp(path)?.kind == .folder
      }, manifest)
    // The trees of exchanges have lost their use; whatever fails is removed by another run.
    for name: OutputPath in ["next", "previous", "manifest.previous"] {
      try? state.folder.removeTree(name)
    }
  }

  /// The tree is as it should be; only the manifest does not know it.
  private func remember(_ target: [TreeEntry]) throws(WriteError) {
    var target = target
    for index in target.indices where target[index].kind == .folder {
      target[index].stamp = try published.folder?.stamp(target[index].path) ?? .none
    }
    try state.replace(
      Manifest(generation: published.manifest.generation, moment: .none, entries: target))
  }

  /// Two sorted lists as one.
  private func merged(_ files: [TreeEntry], _ foreign: [TreeEntry]) -> [TreeEntry] {
    (files + foreign).sorted { $0.path < $1.path }
  }

  /// What was found in an output that no manifest describes, by name: it may be a page of an earlier
  /// build that should go, and only the user can tell.
  private func adoption(_ foreign: [TreeEntry]) -> String {
    let name = state.location.name
    let shown = foreign.prefix(5).map { "'\(name)/\($0.path)'" }.joined(separator: ", ")
    if foreign.count == 1 { return "\(shown) is not known to be Showcase's and was kept" }
    let more = foreign.count > 5 ? " and \(foreign.count - 5) more" : ""
    return "\(shown)\(more) are not known to be Showcase's and were kept"
  }
}
