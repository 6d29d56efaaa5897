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

  private static func appendEscaped(
    _ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) {
    var start = 0
    var index = 0
    while index < bytes.count {
      let length = lengthOfSpecial(at: index, in: bytes)
      guard length > 0 else {
        index += 1
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      if length == 1 {
        output += Array(escape(bytes[index]).utf8)
      } else {
        let text = String(decoding: bytes[index..<index + length], as: UTF8.self)
        for unit in text.utf16 { output += Array(escape(unit).utf8) }
      }
      index += length
      start = index
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
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

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: "\n"): "\\n"
    case UInt8(ascii: "\r"): "\\r"
    case UInt8(ascii: "\t"): "\\t"
    default: escape(UInt16(byte))
    }
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
