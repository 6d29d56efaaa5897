/// Strings as JSON writes them.
package enum JSONText {
  /// Appends `text` in quotation marks.
  ///
  /// Besides what JSON demands, `<`, `>`, `&` and the two line separators of Unicode are written as
  /// escapes: the result can stand in a `<script>` element, in HTML and in JavaScript.
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
      let length = isSeparator(at: index, in: bytes) ? 3 : 1
      if length == 1, !needsEscape(bytes[index]) {
        index += 1
        continue
      }
      output += bytes[start..<index]
      output += Array(escape(bytes[index], separator: length == 3 ? bytes[index + 2] : nil).utf8)
      index += length
      start = index
    }
    output += bytes[start..<bytes.count]
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "&"):
      true
    default: false
    }
  }

  /// U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
  private static func isSeparator(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
      && bytes[index + 2] & 0xFE == 0xA8
  }

  private static func escape(_ byte: UInt8, separator: UInt8?) -> String {
    if let separator { return separator == 0xA8 ? "\\u2028" : "\\u2029" }
    switch byte {
    case UInt8(ascii: "\""): return "\\\""
    case UInt8(ascii: "\\"): return "\\\\"
    case UInt8(ascii: "\n"): return "\\n"
    case UInt8(ascii: "\r"): return "\\r"
    case UInt8(ascii: "\t"): return "\\t"
    default: return "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))"
    }
  }
}
