/// Text with its escapes resolved, each byte knowing where it came from.
struct DecodedText {
  private(set) var bytes: [UInt8] = []
  /// The offset in the file of each byte.
  private(set) var offsets: [Int] = []
  /// The first reference to an entity that is not one of XML's five.
  private(set) var unknownEntity: Range<Int>?

  /// Appends a stretch of an XML document; character data has no references to resolve.
  mutating func append(
    _ range: Range<Int>, of source: UnsafeBufferPointer<UInt8>, isCharacterData: Bool = false
  ) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard source[offset] == UInt8(ascii: "&"), !isCharacterData else {
        append(source[offset], offset)
        offset += 1
        continue
      }
      let end =
        (offset..<min(offset + 16, range.upperBound)).first {
          source[$0] == UInt8(ascii: ";")
        }
      let name = source[offset + 1..<(end ?? offset + 1)]
      if let end, let scalar = Self.scalar(Array(name)) {
        for byte in String(scalar).utf8 { append(byte, offset) }
        offset = end + 1
      } else {
        unknownEntity = unknownEntity ?? offset..<(end.map { $0 + 1 } ?? offset + 1)
        append(source[offset], offset)
        offset += 1
      }
    }
  }

  /// The same text with the escapes of CSS resolved (`\75rl` is `url`) and in lower case.
  var asStyle: DecodedText {
    var style = DecodedText()
    var index = 0
    while index < bytes.count {
      let start = index
      index += 1
      guard bytes[start] == UInt8(ascii: "\\") else {
        style.append(bytes[start].lowercased, offsets[start])
        continue
      }
      var value: UInt32 = 0
      while index < bytes.count, index - start <= 6, let digit = bytes[index].hexDigit {
        value = value << 4 | UInt32(digit)
        index += 1
      }
      guard index > start + 1 else { continue }
      if index < bytes.count, bytes[index] <= 0x20 { index += 1 }
      for byte in String(Unicode.Scalar(value) ?? "\u{FFFD}").lowercased().utf8 {
        style.append(byte, offsets[start])
      }
    }
    return style
  }

  private mutating func append(_ byte: UInt8, _ offset: Int) {
    bytes.append(byte)
    offsets.append(offset)
  }

  /// `lt`, `#60`, `#x3C`.
  private static func scalar(_ name: [UInt8]) -> Unicode.Scalar? {
    switch String(decoding: name, as: UTF8.self) {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "quot": return "\""
    case "apos": return "'"
    case let text where text.hasPrefix("#x"):
      return UInt32(text.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    case let text where text.hasPrefix("#"):
      return UInt32(text.dropFirst(), radix: 10).flatMap(Unicode.Scalar.init)
    default: return nil
    }
  }
}

extension UInt8 {
  /// ASCII letters in lower case, everything else as it is.
  var lowercased: UInt8 { 0x41...0x5A ~= self ? self | 0x20 : self }

  fileprivate var hexDigit: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46, 0x61...0x66: (self | 0x20) - 0x61 + 10
    default: nil
    }
  }
}
