import SiteModel

/// Appends numbers and paths, the same on every machine; sealed by a checksum.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []
  private var previous: [UInt8] = []

  init(_ magic: StaticString) { magic.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  mutating func append(_ number: some FixedWidthInteger) {
    bytes.append(littleEndian: number)
  }

  /// Only what differs from the path before it.
  mutating func append(_ path: OutputPath) {
    let own = Array(path.bytes)
    var shared = 0
    while shared < min(own.count, previous.count), own[shared] == previous[shared] { shared += 1 }
    append(UInt16(shared))
    append(UInt16(own.count - shared))
    bytes.append(contentsOf: own[shared...])
    previous = own
  }

  mutating func append(_ stamp: FileStamp) {
    append(stamp.kind.rawValue)
    append(stamp.inode)
    append(stamp.size)
    append(stamp.seconds)
    append(stamp.nanoseconds)
  }

  mutating func append(_ hash: ContentHash) {
    bytes.append(hash)
  }

  mutating func append(_ code: UInt8, _ path: OutputPath, _ number: UInt32) {
    append(code)
    append(path)
    append(number)
  }

  mutating func append(contentsOf more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  /// Bytes, with their count before them.
  mutating func append(_ block: [UInt8]) {
    append(UInt64(block.count))
    bytes.append(contentsOf: block)
  }

  /// All that was appended, with its checksum behind it.
  func sealed() -> [UInt8] {
    var sealed = self
    sealed.append(ContentHash(of: bytes))
    return sealed.bytes
  }
}
