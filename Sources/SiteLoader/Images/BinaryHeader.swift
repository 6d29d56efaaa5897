/// Numbers at fixed places of a file; reading outside of it gives nil.
struct BinaryHeader {
  let bytes: UnsafeBufferPointer<UInt8>

  var count: Int { bytes.count }

  subscript(_ offset: Int) -> UInt8? {
    offset >= 0 && offset < bytes.count ? bytes[offset] : nil
  }

  /// A big-endian number of `size` bytes, at most 4.
  func big(_ size: Int, at offset: Int) -> Int? {
    guard offset >= 0, size <= bytes.count, offset <= bytes.count - size else { return nil }
    return (0..<size).reduce(0) { $0 << 8 | Int(bytes[offset + $1]) }
  }

  /// A little-endian number of `size` bytes, at most 4.
  func little(_ size: Int, at offset: Int) -> Int? {
    guard offset >= 0, size <= bytes.count, offset <= bytes.count - size else { return nil }
    return (0..<size).reversed().reduce(0) { $0 << 8 | Int(bytes[offset + $1]) }
  }

  /// Whether `text`, in ASCII, stands at `offset`.
  func matches(_ text: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, text.utf8CodeUnitCount <= bytes.count,
      offset <= bytes.count - text.utf8CodeUnitCount
    else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[offset + $0] == text.utf8Start[$0] }
  }
}
