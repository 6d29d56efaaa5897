import CLinux
import Glibc
package import SiteModel
import Synchronization

/// The bodies of this run and of the one before it, in the file `bodies` of the state folder.
///
/// A body of the run before is used where it lies. New ones are appended behind all that `bodies.index`
/// tells of, so that a run that is killed leaves nothing that a later one believes; each body is
/// proven by its hash before it is used. Once more than half of the file is of no use, the bodies
/// that still are go to a new file, one by one as they are asked for.
///
/// Used by the one run that holds the lock.
package final class KeptBodies: BodyCache {
  /// All bodies of this run; the renderer reads them here.
  package let store: BodyStore

  private let folder: Folder
  private let known: KeptBodyIndex
  /// Where the known bodies lie while they are moved to `store`; nil where that is `store` itself.
  private let former: BodyStore?
  private let maker: ContentHash
  /// How the file of `store` gets its name.
  private let naming: Naming
  private let onDamage: @Sendable () -> Void
  private let used = Mutex(Used())

  private struct Used {
    var entries: [KeptBody] = []
    /// Whether one of them lies where the run before knew none.
    var areNew = false
    var isDamageSaid = false
  }

  private enum Naming {
    /// It has it.
    case named
    /// It is called `bodies.new`.
    case provisional
    /// It has none yet.
    case nameless
  }

  /// - Parameters:
  ///   - maker: Of the program, as far as it changes what comes of a text.
  ///   - trusting: Whether what earlier runs left is used.
  ///   - onDamage: Called once, if something that an earlier run left cannot be believed.
  init(
    in state: StateFolder, maker: ContentHash, trusting: Bool,
    onDamage: @Sendable @escaping () -> Void
  ) throws(WriteError) {
    folder = state.folder
    self.maker = maker
    self.onDamage = onDamage
    let found = trusting ? Self.find(in: state.folder, maker, onDamage) : nil
    known = found?.0 ?? KeptBodyIndex(maker: maker, end: 0, entries: [])
    let existing = found.map { index, file in
      BodyStore(descriptor: file, end: index.end, folder: state.folder.path)
    }
    if let existing, known.end <= 2 * known.usedLength + (1 << 20) {
      (store, naming, former) = (existing, .named, nil)
    } else {
      (store, naming) = try Self.newStore(in: state.folder)
      former = existing
    }
  }

  /// Nil where there is nothing, or nothing that is worth something to this program.
  private static func find(
    in folder: Folder, _ maker: ContentHash, _ onDamage: () -> Void
  ) -> (KeptBodyIndex, file: Int32)? {
    guard let found = try? folder.contents(of: "bodies.index") else { return nil }
    guard let index = KeptBodyIndex(decoding: found.bytes) else {
      if !ByteReader.isSealed(found.bytes) { onDamage() }
      return nil
    }
    guard index.maker == maker else { return nil }
    let file = showcase_open(folder.descriptor, "bodies", O_RDWR | O_NOFOLLOW | O_NONBLOCK, 0)
    var status = stat()
    if file >= 0, fstat(file, &status) == 0, FileStamp(status).kind == .file,
      status.st_size >= index.end
    {
      return (index, file)
    }
    if file >= 0 { close(file) }
    onDamage()
    return nil
  }

  private static func newStore(in folder: Folder) throws(WriteError) -> (BodyStore, Naming) {
    try folder.remove("bodies.new")
    var naming = Naming.nameless
    var file = showcase_open_nameless(folder.path)
    if file < 0 {
      // For file systems without files that have no name.
      naming = .provisional
      file = showcase_open(folder.descriptor, "bodies.new", O_RDWR | O_CREAT | O_EXCL, 0o600)
    }
    if file < 0 { throw WriteError("create", folder.full("bodies.new")) }
    return (BodyStore(descriptor: file, end: 0, folder: folder.path), naming)
  }

  package func block(for key: ContentHash) throws -> CachedBlock? {
    guard let entry = known.entry(for: key) else { return nil }
    guard let bytes = try? (former ?? store).read(entry.place),
      ContentHash(of: bytes) == entry.contents
    else {
      sayDamage()
      return nil
    }
    var place = entry.place
    if former != nil { place = try store.append(bytes) }
    note(KeptBody(key: key, contents: entry.contents, place: place), isNew: former != nil)
    return CachedBlock(bytes: bytes, place: place)
  }

  package func keep(_ block: [UInt8], for key: ContentHash) throws -> BodyReference {
    let place = try store.append(block)
    note(KeptBody(key: key, contents: ContentHash(of: block), place: place), isNew: true)
    return place
  }

  private func sayDamage() {
    let isSaid = used.withLock { used in
      defer { used.isDamageSaid = true }
      return used.isDamageSaid
    }
    if !isSaid { onDamage() }
  }

  private func note(_ body: KeptBody, isNew: Bool) {
    used.withLock { used in
      used.entries.append(body)
      if isNew { used.areNew = true }
    }
  }

  /// Leaves what was used to the next run. Where that fails nothing is lost but time.
  ///
  /// - Parameter isWhole: Whether the run came to its end; what one with mistakes did not ask for is
  ///   left as well.
  package func remember(isWhole: Bool = true) {
    let used = used.withLock { $0 }
    var entries = used.entries
    if !isWhole, former == nil {
      let keys = Set(entries.map(\.key))
      entries += known.entries.filter { !keys.contains($0.key) }
    }
    guard used.areNew || entries.count != known.entries.count else { return }
    try? replace(KeptBodyIndex(maker: maker, end: store.length, entries: entries))
  }

  /// Without its index a file of bodies is nothing, so no index is ever beside the wrong file.
  private func replace(_ index: KeptBodyIndex) throws(WriteError) {
    if naming != .named {
      try folder.remove("bodies.index")
      if naming == .nameless,
        showcase_name_file(store.descriptor, folder.descriptor, "bodies.new") != 0
      {
        throw WriteError("link", folder.full("bodies.new"))
      }
      try folder.move("bodies.new", to: folder, "bodies")
    }
    try folder.remove("bodies.index.new")
    _ = try folder.create("bodies.index.new", index.encoded)
    try folder.move("bodies.index.new", to: folder, "bodies.index")
  }
}
