/// Passes over what `FactWriter` wrote, of bytes that may be anything: each step says whether it
/// stays inside. What it has passed `FactReader` can read.
struct FactScan {
  private let bytes: UnsafeRawBufferPointer
  private(set) var position: Int

  /// - Parameter bytes: Must outlive the scan.
  init(_ bytes: UnsafeRawBufferPointer, at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// Nil also for a number that no length of a text and no place in one can be.
  mutating func number() -> Int? {
    var number = 0
    for shift in stride(from: 0, through: 28, by: 7) {
      guard position < bytes.count else { return nil }
      let byte = bytes[position]
      position += 1
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    return nil
  }

  mutating func text() -> Bool {
    guard let length = number(), length <= bytes.count - position else { return false }
    position += length
    return true
  }

  mutating func span() -> Bool { text() && number() != nil && number() != nil && number() != nil }

  mutating func list(_ element: (inout FactScan) -> Bool) -> Bool {
    // Each element takes a byte at least, so a count that lies asks for no memory.
    guard let count = number(), count <= bytes.count - position else { return false }
    for _ in 0..<count where !element(&self) { return false }
    return true
  }
}
