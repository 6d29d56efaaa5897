import SiteModel

/// Reads what `ByteWriter` wrote; nil at the first thing that cannot be.
struct ByteReader {
  private let bytes: [UInt8]
  private var end: Int
  private var position: Int
  private var previous: [UInt8] = []

  /// Nil unless the bytes begin with `magic` and their checksum holds.
  init?(_ bytes: [UInt8], magic: StaticString) {
    let seal = 16
    let start = magic.utf8CodeUnitCount
    guard bytes.count >= start + seal, magic.withUTF8Buffer({ bytes.starts(with: $0) }) else {
      return nil
    }
    self.bytes = bytes
    end = bytes.count
    position = bytes.count - seal
    let sum = bytes.withUnsafeBytes {
      ContentHash(of: UnsafeRawBufferPointer(rebasing: $0[..<(bytes.count - seal)]))
    }
    guard hash() == sum else { return nil }
    position = start
    end = bytes.count - seal
  }

  /// Whether the bytes end with their checksum, as all that `ByteWriter` seals: of another version
  /// of Showcase perhaps, but not damaged.
  static func isSealed(_ bytes: [UInt8]) -> Bool { ByteReader(bytes, magic: "") != nil }

  var isAtEnd: Bool { position == end }

  mutating func number<Number: FixedWidthInteger>(_: Number.Type) -> Number? {
    let size = MemoryLayout<Number>.size
    guard end - position >= size else { return nil }
    defer { position += size }
    return bytes.withUnsafeBytes { $0.littleEndian(Number.self, at: position) }
  }

  /// In bytes.
  var remaining: Int { end - position }

  mutating func block() -> [UInt8]? {
    guard let count = number(UInt64.self), count <= UInt64(remaining) else { return nil }
    return bytes(Int(count)).map { Array($0) }
  }

  mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
    guard count <= remaining else { return nil }
    defer { position += count }
    return bytes[position..<(position + count)]
  }

  mutating func hash() -> ContentHash? {
    guard let high = number(UInt64.self), let low = number(UInt64.self) else { return nil }
    return ContentHash(high: high, low: low)
  }

  mutating func path() -> OutputPath? {
    guard let shared = number(UInt16.self), let own = number(UInt16.self),
      Int(shared) <= previous.count, end - position >= Int(own)
    else { return nil }
    previous.removeSubrange(Int(shared)...)
    previous.append(contentsOf: bytes[position..<(position + Int(own))])
    position += Int(own)
    return OutputPath(contained: previous)
  }

  mutating func stamp() -> FileStamp? {
    guard let code = number(UInt8.self), let kind = FileStamp.Kind(rawValue: code),
      let inode = number(UInt64.self), let size = number(Int64.self),
      let seconds = number(Int64.self), let nanoseconds = number(Int32.self)
    else { return nil }
    return FileStamp(
      device: 0, inode: inode, size: size, seconds: seconds,
      nanoseconds: nanoseconds, kind: kind)
  }
}
