/// A table as RFC 4180 wants it: lines end in CR LF, cells that hold a comma, a quotation mark or a
/// line end stand in quotation marks.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []
  private var isAtStart = true

  /// Appends a cell; nil is an empty one.
  ///
  /// Spreadsheets run a cell that begins with `=`, `+`, `-`, `@`, a tab or a line end as a formula:
  /// an apostrophe before it makes it text again. In many languages they also split cells at `;`, so
  /// what comes after one is treated alike. Text that begins so already, with apostrophes of its
  /// own, gets one more: whoever takes one away has what was meant. Control characters, which the
  /// format does not know, become U+FFFD.
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
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: UInt8(ascii: ";")).map { $0 + 1 } ?? text.count
      let part = UnsafeBufferPointer(rebasing: text[start..<end])
      if Self.startsFormula(part, isWhole: start == 0) { bytes.append(UInt8(ascii: "'")) }
      if isQuoted { appendQuoted(part) } else { bytes.append(contentsOf: part) }
      start = end
    }
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

  /// Whether a spreadsheet would run this, once apostrophes are taken away from it: a whole cell, or
  /// what comes after a `;` of it, where quotation marks go as well, since they open a cell there.
  private static func startsFormula(_ text: UnsafeBufferPointer<UInt8>, isWhole: Bool) -> Bool {
    let first = text.first { byte in
      byte != UInt8(ascii: "'") && (isWhole || byte != UInt8(ascii: "\""))
    }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 10, 13:
      return true
    default: return false
    }
  }
}
