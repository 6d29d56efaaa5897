import Diagnostics

/// Appends what `FactReader` reads.
struct FactWriter {
  private(set) var bytes: [UInt8] = []
  /// The file that spans are in, unless they say another.
  let file: String

  init(file: String) {
    self.file = file
    bytes.reserveCapacity(1024)
  }

  mutating func append(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      append(utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  mutating func append(_ span: SourceSpan) {
    append(span.file == file ? "" : span.file)
    append(span.line)
    append(span.column)
    append(span.length)
  }

  mutating func append<Element>(
    _ elements: [Element], _ body: (inout FactWriter, Element) -> Void
  ) {
    append(elements.count)
    for element in elements { body(&self, element) }
  }
}
