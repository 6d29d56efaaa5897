/// Strings as JSON writes them.
package enum JSONText {
  /// Appends `text` in quotation marks.
  ///
  /// Besides what JSON demands, `<`, `>`, `&`, the two line separators of Unicode and what no HTML
  /// document may hold are written as escapes: the result can stand in a `<script>` element, in HTML
  /// and in JavaScript.
  package static func append(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { appendEscaped($0, to: &output) }
    output.append(UInt8(ascii: "\""))
  }

  /// Appends a text in quotation marks that is not at hand as a `String`.
  ///
  /// - Parameter text: Well-formed UTF-8.
  package static func append(utf8 text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    text.withUnsafeBufferPointer { appendEscaped($0, to: &output) }
    output.append(UInt8(ascii: "\""))
  }

  private static func appendEscaped(
    _ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) {
    var start = 0
    var index = 0
    while index < bytes.count {
      index = endOfPlain(from: index, in: bytes)
      guard index < bytes.count else { break }
      let length = lengthOfSpecial(at: index, in: bytes)
      guard length > 0 else {
        index += 1
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      if length == 1 {
        appendEscape(bytes[index], to: &output)
      } else {
        let text = String(decoding: bytes[index..<index + length], as: UTF8.self)
        for unit in text.utf16 { appendEscape(unit, to: &output) }
      }
      index += length
      start = index
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// Passes the ASCII that is written as it is, which is most of all text.
  private static func endOfPlain(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      let eight = EightBytes(bytes, at: index)
      let marks =
        eight.marks(below: 0x20) | eight.marksBeyondASCII | eight.marks(of: 0x7F)
        | eight.marks(of: UInt8(ascii: "\"")) | eight.marks(of: UInt8(ascii: "\\"))
        | eight.marks(of: UInt8(ascii: "<")) | eight.marks(of: UInt8(ascii: ">"))
        | eight.marks(of: UInt8(ascii: "&"))
      if marks != 0 { break }
      index += 8
    }
    while index < bytes.count, isPlain(bytes[index]) { index += 1 }
    return index
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    if byte < 0x40 { return plainSigns &>> UInt64(byte) & 1 != 0 }
    return byte < 0x7F && byte != UInt8(ascii: "\\")
  }

  /// From the space to `?`, without `"`, `&`, `<` and `>`.
  private static var plainSigns: UInt64 {
    0xFFFF_FFFF_0000_0000 & ~(1 << 34 | 1 << 38 | 5 << 60)
  }

  /// In bytes; 0 for what is written as it is.
  private static func lengthOfSpecial(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    switch bytes[index] {
    case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "&"):
      1
    case 0x20..<0x80: 0
    default:
      isSeparator(at: index, in: bytes) ? 3 : ForbiddenCharacter.length(at: index, in: bytes)
    }
  }

  /// U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
  private static func isSeparator(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
      && bytes[index + 2] & 0xFE == 0xA8
  }

  private static func appendEscape(_ byte: UInt8, to output: inout [UInt8]) {
    let letter: UInt8
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter = byte
    case UInt8(ascii: "\n"): letter = UInt8(ascii: "n")
    case UInt8(ascii: "\r"): letter = UInt8(ascii: "r")
    case UInt8(ascii: "\t"): letter = UInt8(ascii: "t")
    default: return appendEscape(UInt16(byte), to: &output)
    }
    output.append(UInt8(ascii: "\\"))
    output.append(letter)
  }

  private static func appendEscape(_ unit: UInt16, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\\"))
    output.append(UInt8(ascii: "u"))
    for place in 0..<4 {
      let digit = UInt8(unit >> UInt16(12 - place * 4) & 15)
      output.append(digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
    }
  }
}
