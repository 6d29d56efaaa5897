import Diagnostics

/// Reads what `FactWriter` wrote, in the same process: nothing in it can be wrong.
struct FactReader {
  private let bytes: UnsafeRawBufferPointer
  private var position: Int
  private let file: String

  /// - Parameter bytes: Must outlive the reader.
  init(_ bytes: UnsafeRawBufferPointer, at position: Int, file: String) {
    self.bytes = bytes
    self.position = position
    self.file = file
  }

  mutating func number() -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while true {
      let byte = bytes[position]
      position += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: number) }
      shift += 7
    }
  }

  mutating func skipText() { _ = slice() }

  mutating func skipSpan() {
    skipText()
    for _ in 0..<3 { _ = number() }
  }

  mutating func text() -> String { String(decoding: slice(), as: UTF8.self) }

  /// Passes over a text, and tells whether it is `text`.
  mutating func isNext(_ text: String) -> Bool {
    let found = slice()
    var text = text
    return text.withUTF8 { $0.elementsEqual(found) }
  }

  mutating func span() -> SourceSpan {
    let other = text()
    return SourceSpan(
      file: other.isEmpty ? file : other, line: number(), column: number(), length: number())
  }

  mutating func list<Element>(_ element: (inout FactReader) -> Element) -> [Element] {
    let count = number()
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(element(&self)) }
    return elements
  }

  private mutating func slice() -> UnsafeRawBufferPointer {
    let length = number()
    defer { position += length }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<(position + length)])
  }
}
