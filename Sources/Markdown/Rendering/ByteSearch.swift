import Glibc

/// Finds bytes in bytes.
enum ByteSearch {
  /// - Complexity: O(*text* × *wanted*) at worst; `wanted` is short.
  static func contains(_ text: UnsafeBufferPointer<UInt8>, _ wanted: [UInt8]) -> Bool {
    first(of: wanted, in: text) != nil
  }

  /// The offset of the first occurrence.
  static func first(of wanted: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = text.baseAddress, let head = wanted.first else { return nil }
    var index = 0
    while index + wanted.count <= text.count,
      let found = memchr(base + index, Int32(head), text.count - index - wanted.count + 1)
    {
      index = UnsafeRawPointer(base).distance(to: found)
      if memcmp(found, wanted, wanted.count) == 0 { return index }
      index += 1
    }
    return nil
  }
}
