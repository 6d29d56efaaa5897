import SiteModel

/// Where each body of `bodies` lies.
struct KeptBodyIndex: Sendable {
  private static let magic: StaticString = "showcase bodies 1\n"

  /// Of the program that made them: another may make something else of the same text.
  let maker: ContentHash
  /// Where the last body ends, in bytes; what lies behind it was left by a run that did not end.
  let end: Int
  /// Sorted by key.
  let entries: [KeptBody]

  init(maker: ContentHash, end: Int, entries: [KeptBody]) {
    self.maker = maker
    self.end = end
    self.entries = entries.sorted { $0.key.isBefore($1.key) }
  }

  /// Nil unless the bytes are whole.
  init?(decoding bytes: [UInt8]) {
    guard var reader = ByteReader(bytes, magic: Self.magic), let maker = reader.hash(),
      let end = reader.number(UInt64.self).flatMap({ Int(exactly: $0) }),
      let count = reader.number(UInt64.self), count <= UInt64(reader.remaining)
    else { return nil }
    var entries: [KeptBody] = []
    entries.reserveCapacity(Int(count))
    for _ in 0..<count {
      guard let key = reader.hash(), let contents = reader.hash(),
        let offset = reader.number(UInt64.self).flatMap({ Int(exactly: $0) }),
        let length = reader.number(UInt32.self).map({ Int($0) }), offset <= end,
        length <= end - offset
      else { return nil }
      let place = BodyReference(offset: offset, length: length)
      entries.append(KeptBody(key: key, contents: contents, place: place))
    }
    guard reader.isAtEnd else { return nil }
    self.init(maker: maker, end: end, entries: entries)
  }

  var encoded: [UInt8] {
    var writer = ByteWriter(Self.magic)
    writer.append(maker)
    writer.append(UInt64(end))
    writer.append(UInt64(entries.count))
    for entry in entries {
      writer.append(entry.key)
      writer.append(entry.contents)
      writer.append(UInt64(entry.place.offset))
      writer.append(UInt32(entry.place.length))
    }
    return writer.sealed()
  }

  /// How many bytes its bodies take; what `end` counts besides is of bodies that nothing needs.
  var usedLength: Int { entries.reduce(0) { $0 + $1.place.length } }

  /// - Complexity: O(log *n*).
  func entry(for key: ContentHash) -> KeptBody? {
    let index = entries.partitioningIndex { !$0.key.isBefore(key) }
    return index < entries.count && entries[index].key == key ? entries[index] : nil
  }
}

extension ContentHash {
  fileprivate func isBefore(_ other: ContentHash) -> Bool {
    (high, low) < (other.high, other.low)
  }
}
