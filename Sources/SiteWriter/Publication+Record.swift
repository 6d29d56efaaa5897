package import SiteModel

extension Publication {
  /// Adds a file as it was published last, if it is still there and the same.
  ///
  /// - Returns: False, with nothing added, where it is not: its bytes have to be put.
  /// - Complexity: One system call for a file that nobody touched; otherwise it is read.
  package func keep(_ path: String) throws -> Bool {
    guard let path = try? OutputPath(validating: path),
      let index = published.manifest.entries.index(of: path),
      case let known = published.manifest.entries[index], known.kind == .owned,
      let finding = try published.findSame(known)
    else { return false }
    try ledger.withLock { ledger in
      try ledger.claim(path, index)
      if case .same(let stamp) = finding {
        var entry = known
        entry.stamp = stamp
        ledger.list(entry, index)
      }
    }
    return true
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
