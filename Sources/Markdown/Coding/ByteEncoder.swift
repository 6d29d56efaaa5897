/// Appends values to bytes, in the form that `ByteDecoder` reads: integers in four bytes, least
/// significant first; text as its length and its UTF-8.
struct ByteEncoder {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// - Precondition: `integer` is between 0 and `UInt32.max`.
  mutating func write(_ integer: Int) {
    let value = UInt32(integer)
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  mutating func write(byte: UInt8) { bytes.append(byte) }

  mutating func write(raw more: [UInt8]) { bytes.append(contentsOf: more) }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write<Element>(
    _ elements: [Element], _ body: (inout ByteEncoder, Element) -> Void
  ) {
    write(elements.count)
    for element in elements { body(&self, element) }
  }
}
