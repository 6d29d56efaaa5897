import Diagnostics

/// Text as it stands in HTML and XML.
enum Markup {
  /// Appends `text` so that it means itself between tags and in quoted attributes.
  ///
  /// What XML 1.0 has no way to write, or HTML forbids, becomes U+FFFD: control characters but tab
  /// and line ends, and the code points that Unicode keeps from being characters.
  static func append(escaping text: some StringProtocol, to output: inout [UInt8]) {
    var text = String(text)
    text.withUTF8 { append(escaping: $0, to: &output) }
  }

  static func append(escaping bytes: [UInt8], to output: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { append(escaping: $0, to: &output) }
  }

  static func escaped(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    append(escaping: text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Copies the runs between what needs another form as they are.
  private static func append(
    escaping bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) {
    var run = 0
    var index = 0
    while index < bytes.count {
      let length = lengthOfSpecial(at: index, in: bytes)
      guard length > 0 else {
        index += 1
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run..<index]))
      replacement(of: bytes[index]).withUTF8Buffer { output.append(contentsOf: $0) }
      index += length
      run = index
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run...]))
  }

  /// A bit for each of the bytes below 64 that is not written as it is: `"&'<>` and the control
  /// characters but tab, line feed and carriage return.
  private static let special: UInt64 =
    1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
    | (0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0D))

  /// In bytes; 0 where the byte is written as it is.
  private static func lengthOfSpecial(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let byte = bytes[index]
    if byte < 64 { return special & (1 << UInt64(byte)) == 0 ? 0 : 1 }
    if byte < 0x7F { return 0 }
    return byte == 0x7F ? 1 : ForbiddenCharacter.length(at: index, in: bytes)
  }

  private static func replacement(of byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: "\u{FFFD}"
    }
  }
}
