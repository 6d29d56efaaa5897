/// A table as RFC 4180 wants it: lines end in CR LF, cells that hold a comma, a quotation mark or a
/// line end stand in quotation marks.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []
  private var isAtStart = true

  /// Appends a cell; nil is an empty one.
  ///
  /// Spreadsheets run a cell that begins with `=`, `+`, `-`, `@`, a tab or a line end as a formula:
  /// an apostrophe before it makes it text again. Text that begins so already, with apostrophes of
  /// its own, gets one more: whoever takes one away has what was meant. Control characters, which
  /// the format does not know, become U+FFFD.
  mutating func cell(_ text: String?) {
    if !isAtStart { bytes.append(UInt8(ascii: ",")) }
    isAtStart = false
    guard var text, !text.isEmpty else { return }
    text.withUTF8 { append($0) }
  }

  /// Several values in one cell.
  mutating func cell(_ texts: [String]) { cell(texts.joined(separator: "; ")) }

  mutating func lineEnd() {
    bytes += [13, 10]
    isAtStart = true
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    let isQuoted = text.contains { byte in
      byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == 0x7F
    }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    let apostrophe = UInt8(ascii: "'")
    if Self.startsFormula(text.first { $0 != apostrophe }) { bytes.append(apostrophe) }
    if isQuoted { appendQuoted(text) } else { bytes.append(contentsOf: text) }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
  }

  private mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): bytes += [byte, byte]
      case 9, 10, 13, 0x20..<0x7F, 0x80...: bytes.append(byte)
      default: bytes += Array("\u{FFFD}".utf8)
      }
    }
  }

  private static func startsFormula(_ byte: UInt8?) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 10, 13: true
    default: false
    }
  }
}
