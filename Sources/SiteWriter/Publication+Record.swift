package import SiteModel

extension Publication {
  /// Adds a file as it was published last, if it is still there and the same.
  ///
  /// - Returns: False, with nothing added, where it is not: its bytes have to be put.
  /// - Complexity: One system call for a file that nobody touched; otherwise it is read.
  package func keep(_ path: String) throws -> Bool {
    guard let known = try findSame(path) else { return false }
    try add([known])
    return true
  }

  package func keep(_ files: [(path: String, contents: ContentHash)]) throws -> Bool {
    var found: [Known] = []
    for (path, contents) in files {
      guard let known = try findSame(path), known.entry.hash == contents else { return false }
      found.append(known)
    }
    try add(found)
    return true
  }

  /// A file that is as it was published.
  private struct Known {
    var path: OutputPath
    /// In the manifest.
    var index: Int
    var entry: TreeEntry
    var finding: PublishedTree.Finding
  }

  private func findSame(_ path: String) throws -> Known? {
    guard let path = try? OutputPath(validating: path),
      let index = published.manifest.entries.index(of: path),
      case let entry = published.manifest.entries[index], entry.kind == .owned,
      let finding = try published.findSame(entry)
    else { return nil }
    return Known(path: path, index: index, entry: entry, finding: finding)
  }

  private func add(_ files: [Known]) throws {
    try ledger.withLock { ledger in
      for var file in files {
        try ledger.claim(file.path, file.index)
        guard case .same(let stamp) = file.finding else { continue }
        file.entry.stamp = stamp
        ledger.list(file.entry, file.index)
      }
    }
  }

  /// Whether the output holds every file that was published last, each as it was.
  ///
  /// - Complexity: One system call for each file that nobody touched.
  package func isIntact(jobs: Jobs) async throws -> Bool {
    if isResumed || published.isAdopted || published.folder == nil { return false }
    let owned = published.manifest.entries.filter { $0.kind == .owned }
    let parts = stride(from: 0, to: owned.count, by: 256).map {
      owned[$0..<min($0 + 256, owned.count)]
    }
    let published = published
    return try await jobs.map(parts) { part in
      try part.allSatisfy { try published.findSame($0) != nil }
    }.allSatisfy { $0 }
  }

  /// How many files were published last.
  package var publishedFiles: Int {
    published.manifest.entries.count { $0.kind == .owned }
  }

  /// What the published tree was made from; nil where that is not known for certain: when the
  /// record is damaged, of another version, or about another tree.
  package func record() throws(WriteError) -> BuildRecord? {
    guard !published.isAdopted, let found = try state.folder.contents(of: "record") else {
      return nil
    }
    guard ByteReader.isSealed(found.bytes) else {
      ledger.withLock {
        $0.notes.append("the record of the last build is damaged; everything is made anew")
      }
      return nil
    }
    return BuildRecord(decoding: found.bytes, of: published.manifest.digest)
  }

  /// Now, in nanoseconds since 1970, by the clock that stamps the files beside the output.
  package func moment() throws(WriteError) -> Int64 {
    let stamp = try state.moment()
    return stamp.seconds &* 1_000_000_000 &+ Int64(stamp.nanoseconds)
  }
}

extension Manifest {
  /// Of the paths and contents of all owned files.
  var digest: ContentHash {
    var writer = ByteWriter("")
    for entry in entries where entry.kind == .owned {
      writer.append(entry.path)
      writer.append(entry.hash)
    }
    return ContentHash(of: writer.bytes)
  }
}

extension PublishedTree {
  /// Nil unless the file of an entry is there with the contents that were published.
  func findSame(_ entry: TreeEntry) throws(WriteError) -> Finding? {
    guard let folder, let stamp = try folder.stamp(entry.path), stamp.kind == .file else {
      return nil
    }
    if manifest.proves(entry, by: stamp) { return .asRecorded }
    guard stamp.size == entry.stamp.size || entry.stamp.size < 0,
      let found = try folder.contents(of: entry.path), ContentHash(of: found.bytes) == entry.hash
    else { return nil }
    return entry.stamp.isSame(as: found.stamp) ? .asRecorded : .same(found.stamp)
  }
}
