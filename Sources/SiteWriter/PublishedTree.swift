import SiteModel

/// The output folder as a run found it, and what is known of it.
struct PublishedTree: Sendable {
  /// Nil when there is none yet.
  let folder: Folder?
  let manifest: Manifest
  /// Whether the manifest was lost, or never written: a fresh clone of a site with its output.
  let isAdopted: Bool
  /// Whether the folder is the very one the manifest describes, and not one put in its place.
  let isKnown: Bool
  /// What the folder itself must not be asked for: the state, where it lies inside the output.
  let hidden: OutputPath?

  /// - Parameter trusting: Whether an unchanged stamp proves that a file was not changed.
  init(_ state: StateFolder, trusting: Bool = true) throws(WriteError) {
    let location = state.location
    folder = try Folder.open(location.output, faults: state.folder.faults)
    hidden =
      AbsolutePath.isInside(location.state, location.output)
      ? OutputPath(unchecked: OutputLocation.stateName.utf8) : nil
    var written = try state.manifest()
    // No stamp is older than this moment, so none proves anything.
    if !trusting { written?.moment = .none }
    isAdopted = written == nil && folder != nil
    if let folder, isAdopted {
      manifest = try AdoptedTree.manifest(of: folder, hidden: hidden)
    } else {
      manifest = written ?? .none
    }
    isKnown = manifest.describes(try folder?.stamp(.root))
  }

  enum Finding: Sendable {
    /// There, with these bytes, and as the manifest says.
    case asRecorded
    /// There, with these bytes; the manifest does not know this stamp.
    case same(FileStamp)
    case different
  }

  /// Whether `path` is published with these bytes.
  ///
  /// - Parameter entry: What the manifest says of it.
  /// - Complexity: One system call for a file that nobody touched; otherwise the file is read.
  func find(
    _ path: OutputPath, _ bytes: [UInt8], _ hash: ContentHash, entry: TreeEntry?
  ) throws(WriteError) -> Finding {
    guard let folder, let stamp = try folder.stamp(path), stamp.kind == .file,
      stamp.size == bytes.count
    else { return .different }
    if let entry, manifest.proves(entry, by: stamp) {
      return entry.hash == hash ? .asRecorded : .different
    }
    guard let found = try folder.contents(of: path, limit: bytes.count), found.bytes == bytes
    else { return .different }
    if let entry, entry.stamp.isSame(as: found.stamp), entry.hash == hash { return .asRecorded }
    return .same(found.stamp)
  }

  /// Whether the file at an owned entry's path may be removed: it is in the tree that Showcase
  /// wrote, or it still has the contents Showcase gave it. Nil when no file is there.
  func owns(_ entry: TreeEntry) throws(WriteError) -> Bool? {
    guard let folder, let stamp = try folder.stamp(entry.path) else { return nil }
    guard stamp.kind == .file else { return false }
    if isKnown || manifest.proves(entry, by: stamp) { return true }
    guard let found = try folder.contents(of: entry.path) else { return false }
    return ContentHash(of: found.bytes) == entry.hash
  }
}
