/// Reads what `ByteEncoder` wrote, from a source that may be lying: every length is checked against
/// what is left before anything is allocated.
struct ByteDecoder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// - Precondition: `bytes` outlives the decoder.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var remaining: Int { bytes.count - position }

  mutating func readByte() -> UInt8? {
    guard remaining >= 1 else { return nil }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func readInteger() -> Int? {
    guard remaining >= 4 else { return nil }
    var value = 0
    for index in 0..<4 { value |= Int(bytes[position + index]) << (8 * index) }
    position += 4
    return value
  }

  /// The number of elements that follow, refused when they could not fit in what is left.
  mutating func readCount(ofAtLeast size: Int) -> Int? {
    guard let count = readInteger(), count <= remaining / size else { return nil }
    return count
  }

  mutating func readRaw(_ count: Int) -> [UInt8]? {
    guard count >= 0, count <= remaining else { return nil }
    defer { position += count }
    return Array(bytes[position..<position + count])
  }

  mutating func readText() -> String? {
    guard let count = readInteger(), let raw = readRaw(count) else { return nil }
    return String(validating: raw, as: UTF8.self)
  }

  /// - Parameter size: The least that one element takes, in bytes.
  mutating func readArray<Element>(
    ofAtLeast size: Int, _ element: (inout ByteDecoder) -> Element?
  ) -> [Element]? {
    guard let count = readCount(ofAtLeast: size) else { return nil }
    var elements: [Element] = []
    for _ in 0..<count {
      guard let next = element(&self) else { return nil }
      elements.append(next)
    }
    return elements
  }
}
