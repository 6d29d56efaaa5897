extension Manifest {
  private static let magic: StaticString = "showcase manifest 1\n"

  func encoded() -> [UInt8] {
    var writer = ByteWriter(Self.magic)
    writer.append(generation)
    writer.append(moment)
    writer.append(UInt64(entries.count))
    for entry in entries {
      writer.append(entry.kind.rawValue)
      writer.append(entry.path)
      writer.append(entry.stamp)
      if entry.kind == .owned { writer.append(entry.hash) }
    }
    return writer.sealed()
  }

  /// Nil unless the bytes are whole, sorted, and no path leads out of the tree.
  init?(decoding bytes: [UInt8]) {
    guard var reader = ByteReader(bytes, magic: Self.magic),
      let generation = reader.number(UInt64.self), let moment = reader.stamp(),
      let count = reader.number(UInt64.self), count <= bytes.count
    else { return nil }
    self.init(generation: generation, moment: moment, entries: [])
    entries.reserveCapacity(Int(count))
    for _ in 0..<count {
      guard let entry = Self.entry(&reader) else { return nil }
      if let last = entries.last { guard last.path < entry.path else { return nil } }
      entries.append(entry)
    }
    guard reader.isAtEnd, entries.first?.path.isRoot ?? true else { return nil }
  }

  private static func entry(_ reader: inout ByteReader) -> TreeEntry? {
    guard let code = reader.number(UInt8.self), let kind = TreeEntry.Kind(rawValue: code),
      let path = reader.path(), let stamp = reader.stamp()
    else { return nil }
    guard kind == .owned else { return TreeEntry(path: path, kind: kind, stamp: stamp) }
    guard !path.isRoot, let hash = reader.hash() else { return nil }
    return TreeEntry(path: path, kind: kind, stamp: stamp, hash: hash)
  }
}
