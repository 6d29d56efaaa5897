import Glibc
package import SiteModel
import Synchronization

/// One transaction: many files put from many threads, then published together.
///
/// A reader of the output folder finds the whole old site or the whole new one, whenever this ends
/// and however. `TreeExchange` says how; `Recovery` what the next run does after one that was
/// killed; `InPlaceRenaming` what is done where folders cannot be exchanged.
package final class Publication: OutputSink {
  let state: StateFolder
  let published: PublishedTree
  let ledger: Mutex<Ledger>
  private let staging = Mutex<Folder?>(nil)
  private let inPlace: Bool
  private let isTrusting: Bool
  let isResumed: Bool

  private init(state: StateFolder, inPlace: Bool, trusting: Bool) throws {
    self.state = state
    self.inPlace = inPlace
    isTrusting = trusting
    isResumed = try state.recover()
    // Without its manifest the tree before the present one is not used either.
    if !trusting { try state.folder.remove("manifest.previous") }
    published = try PublishedTree(state, trusting: trusting)
    var ledger = Ledger(published.manifest)
    if published.isAdopted, try state.folder.stamp("manifest") != nil {
      ledger.notes.append(
        "the list of what '\(state.location.name)' holds is damaged; its files are compared anew")
    }
    self.ledger = Mutex(ledger)
  }

  deinit { abandon() }

  /// Takes the lock, and mends what a run that was killed left behind.
  ///
  /// Throws `OutputRefusal` for a folder that may not be written, `PublicationBusy` when another run
  /// is writing and this one does not wait, `WriteError` when the machine fails.
  ///
  /// - Parameters:
  ///   - waiting: Whether to wait for another run.
  ///   - inPlace: Never exchange the folder: for one that another system has mounted.
  ///   - trusting: Whether a file that looks as it did when it was written is taken to be the same;
  ///     otherwise every file of the output is read, and no earlier tree is built upon.
  ///   - onWait: Called once, before the wait.
  package static func begin(
    at location: OutputLocation, waiting: Bool = true, inPlace: Bool = false,
    trusting: Bool = true, faults: FaultPoint? = nil, onWait: @escaping () -> Void = {}
  ) throws -> Publication {
    if let refusal = location.refusal() { throw OutputRefusal(diagnostics: [refusal]) }
    let state = try StateFolder.open(location, onWait: waiting ? onWait : nil, faults: faults)
    return try Publication(state: state, inPlace: inPlace, trusting: trusting)
  }

  /// The bodies of this run, among them those of the last one.
  ///
  /// - Parameter maker: Of the program, as far as it changes what comes of a text.
  package func bodies(of maker: ContentHash) throws -> KeptBodies {
    try KeptBodies(in: state, maker: maker, trusting: isTrusting) { [self] in
      ledger.withLock {
        $0.notes.append("what was kept of converted texts is damaged; they are converted anew")
      }
    }
  }

  /// Adds a file to the site. Safe to call from many threads.
  ///
  /// After an error nothing is published any more: `commit` throws it again.
  ///
  /// - Complexity: For bytes that are published already one hash and one system call.
  package func put(_ path: String, _ bytes: [UInt8]) throws {
    do {
      let path = try OutputPath(validating: path)
      let index = published.manifest.entries.index(of: path).flatMap {
        published.manifest.entries[$0].kind == .owned ? $0 : nil
      }
      try ledger.withLock { try $0.claim(path, index) }
      try put(path, bytes, index)
    } catch {
      ledger.withLock { $0.fail(error) }
      throw error
    }
  }

  private func put(_ path: OutputPath, _ bytes: [UInt8], _ index: Int?) throws {
    let hash = ContentHash(of: bytes)
    let known = index.map { published.manifest.entries[$0] }
    var entry = TreeEntry(path: path, kind: .owned, hash: hash)
    switch try published.find(path, bytes, hash, entry: known) {
    case .asRecorded: return
    case .same(let stamp): entry.stamp = stamp
    case .different:
      let number = ledger.withLock { $0.takeNumber() }
      entry.stamp = try stagingFolder().create(.number(number), bytes)
      entry.staged = number
    }
    ledger.withLock { [entry] in $0.list(entry, index) }
  }

  /// Made with the first file that changed: a run that changes nothing touches nothing.
  private func stagingFolder() throws(WriteError) -> Folder {
    try staging.withLock { folder throws(WriteError) in
      if let folder { return folder }
      try state.folder.makeFolder("staged")
      guard let made = try state.folder.open("staged") else {
        throw WriteError("open the folder", state.folder.full("staged"), code: ENOENT)
      }
      folder = made
      return made
    }
  }

  /// Publishes what was put, and removes what was published before and not put now.
  ///
  /// - Parameter record: What the site was made from, for the next run; nil where that is not known.
  package func commit(_ record: BuildRecord? = nil) throws -> PublicationSummary {
    defer { state.lock.release() }
    let summary = try publish()
    try? remember(record)
    return summary
  }

  /// The same, with a record that is made meanwhile.
  package func commit(
    recording record: @Sendable @escaping () -> BuildRecord?
  ) async throws -> PublicationSummary {
    defer { state.lock.release() }
    async let made = record()
    let summary = try publish()
    try? remember(await made)
    return summary
  }

  private func publish() throws -> PublicationSummary {
    let ledger = try self.ledger.withLock { ledger in
      try ledger.close()
      return ledger
    }
    do {
      var summary = try Commit(
        state: state, published: published, ledger: ledger, inPlace: inPlace
      ).publish()
      summary.notes = ledger.notes + summary.notes
      if isResumed { summary.notes.append("what an interrupted run had begun was completed") }
      return summary
    } catch {
      try? state.discard()
      throw error
    }
  }

  /// The record comes after the tree, and says which tree it is about: a run that is killed between
  /// the two leaves one that is not believed. One that cannot be written is no loss but of time.
  private func remember(_ record: BuildRecord?) throws(WriteError) {
    guard let record, let manifest = try state.manifest() else {
      return try state.folder.remove("record")
    }
    try state.folder.remove("record.new")
    _ = try state.folder.create("record.new", record.encoded(of: manifest.digest))
    try state.folder.move("record.new", to: state.folder, "record")
  }

  /// Gives up: the published site stays as it is. Also happens when the last reference is gone.
  package func abandon() {
    let wasOpen = ledger.withLock { ledger in
      defer { try? ledger.close() }
      return !ledger.isClosed
    }
    guard wasOpen else { return }
    if staging.withLock({ $0 != nil }) { try? state.discard() }
    state.lock.release()
  }
}
