/// How a value's bytes are written.
enum Escaping: Sendable {
  case none
  case html
  case xml

  /// Appends `bytes`, copying the runs between characters that need escaping as they are.
  func append(_ bytes: [UInt8], to output: inout [UInt8]) {
    switch self {
    case .none: output.append(contentsOf: bytes)
    case .html: Self.append(bytes, to: &output, dropsControls: false)
    case .xml: Self.append(bytes, to: &output, dropsControls: true)
    }
  }

  /// - Parameter dropsControls: XML 1.0 has no way to write control characters other than tab,
  ///   line feed and carriage return.
  private static func append(
    _ bytes: [UInt8], to output: inout [UInt8], dropsControls: Bool
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      var run = 0
      for index in 0..<bytes.count {
        let byte = bytes[index]
        if byte > UInt8(ascii: ">") { continue }
        let replacement: StaticString
        switch byte {
        case UInt8(ascii: "&"): replacement = "&amp;"
        case UInt8(ascii: "<"): replacement = "&lt;"
        case UInt8(ascii: ">"): replacement = "&gt;"
        case UInt8(ascii: "\""): replacement = "&quot;"
        case UInt8(ascii: "'"): replacement = "&#39;"
        default:
          guard dropsControls, byte < 0x20, !byte.isWhitespace || byte == 0x0C else { continue }
          replacement = ""
        }
        if run < index {
          output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run..<index]))
        }
        output.append(
          contentsOf: UnsafeBufferPointer(
            start: replacement.utf8Start, count: replacement.utf8CodeUnitCount))
        run = index + 1
      }
      if run < bytes.count {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run...]))
      }
    }
  }
}
