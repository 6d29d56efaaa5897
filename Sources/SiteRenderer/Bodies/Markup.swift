/// Text as it stands in HTML and XML.
enum Markup {
  /// Appends `text` so that it means itself between tags and in quoted attributes.
  static func append(escaping text: some StringProtocol, to output: inout [UInt8]) {
    append(escaping: text.utf8, to: &output)
  }

  static func append(escaping bytes: some Sequence<UInt8>, to output: inout [UInt8]) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "&"): output += Array("&amp;".utf8)
      case UInt8(ascii: "<"): output += Array("&lt;".utf8)
      case UInt8(ascii: ">"): output += Array("&gt;".utf8)
      case UInt8(ascii: "\""): output += Array("&quot;".utf8)
      case UInt8(ascii: "'"): output += Array("&#39;".utf8)
      // XML 1.0 has no way to write the other control characters.
      case 0..<9, 11, 12, 14..<32: output += Array("\u{FFFD}".utf8)
      default: output.append(byte)
      }
    }
  }

  static func escaped(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    append(escaping: text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
