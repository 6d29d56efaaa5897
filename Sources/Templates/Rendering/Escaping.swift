/// How a value's bytes are written.
enum Escaping: Sendable {
  case none
  case html
  case xml

  /// Appends `bytes`, copying the runs between characters that need escaping as they are.
  func append(_ bytes: [UInt8], to output: inout [UInt8]) {
    switch self {
    case .none: output.append(contentsOf: bytes)
    case .html: Self.append(bytes, to: &output, replacing: Self.markup)
    case .xml: Self.append(bytes, to: &output, replacing: Self.markup | Self.controls)
    }
  }

  /// A bit for each of the bytes below 64 that HTML and XML read as markup: `"&'<>`.
  private static let markup: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

  /// The control characters but tab, line feed and carriage return: XML 1.0 has no way to write
  /// them, so they are left out.
  private static let controls: UInt64 = 0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0D)

  private static func append(
    _ bytes: [UInt8], to output: inout [UInt8], replacing special: UInt64
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      var run = 0
      for index in 0..<bytes.count {
        let byte = bytes[index]
        guard byte < 64, special & (1 << UInt64(byte)) != 0 else { continue }
        if run < index {
          output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run..<index]))
        }
        let text = replacement(of: byte)
        output.append(
          contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        run = index + 1
      }
      if run < bytes.count {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run...]))
      }
    }
  }

  private static func replacement(of byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: ""
    }
  }
}
