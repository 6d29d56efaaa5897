/// A place in a TOML text, and what can be read there.
struct TOMLText {
  let bytes: UnsafeBufferPointer<UInt8>
  var offset = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// The byte before the place.
  var last: UInt8? { offset > 0 ? bytes[offset - 1] : nil }

  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: sign) else { return false }
    offset += 1
    return true
  }

  mutating func skipBlanks() {
    while let byte = current, byte == 32 || byte == 9 { offset += 1 }
  }

  /// Goes over blanks, line ends and comments; false at the end of the text.
  mutating func skipToStatement() throws(TOMLFault) -> Bool {
    while let byte = current {
      switch byte {
      case 32, 9, 10: offset += 1
      case 13 where offset + 1 < bytes.count && bytes[offset + 1] == 10: offset += 2
      case UInt8(ascii: "#"): try skipComment()
      default: return true
      }
    }
    return false
  }

  /// Nothing but a comment follows on the line.
  mutating func endLine() throws(TOMLFault) {
    skipBlanks()
    if current == UInt8(ascii: "#") { try skipComment() }
    if current == 13, offset + 1 < bytes.count, bytes[offset + 1] == 10 { offset += 1 }
    guard let byte = current else { return }
    guard byte == 10 else { throw fault("nothing follows a value on its line", at: offset) }
    offset += 1
  }

  private mutating func skipComment() throws(TOMLFault) {
    while let byte = current, byte != 10, !(byte == 13 && isLineEnd) {
      if byte < 32, byte != 9 { throw control() }
      offset += 1
    }
  }

  /// Whether CR LF or LF is here.
  private var isLineEnd: Bool {
    current == 10 || (current == 13 && offset + 1 < bytes.count && bytes[offset + 1] == 10)
  }

  mutating func key() throws(TOMLFault) -> TOMLKey {
    let start = offset
    if current == UInt8(ascii: "\"") || current == UInt8(ascii: "'") {
      let text = try string(mayBeLong: false)
      return TOMLKey(text: text, range: start..<offset)
    }
    while let byte = current, Self.isBare(byte) { offset += 1 }
    guard offset > start else {
      throw fault("a key has letters, digits, '-' and '_', or stands in quotes", at: offset)
    }
    return TOMLKey(
      text: String(decoding: bytes[start..<offset], as: UTF8.self), range: start..<offset)
  }

  private static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }

  /// A number, a date, `true` or `false`, as it was written.
  mutating func word() throws(TOMLFault) -> String {
    let start = offset
    while let byte = current, byte > 32, !",]}#".utf8.contains(byte) { offset += 1 }
    // A blank may stand between a day and its time.
    if current == 32, offset - start == 10, offset + 1 < bytes.count,
      (0x30...0x39).contains(bytes[offset + 1])
    {
      offset += 1
      while let byte = current, byte > 32, !",]}#".utf8.contains(byte) { offset += 1 }
    }
    let word = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard let value = TOMLWord.normalised(word) else {
      let end = max(offset, min(start + 1, bytes.count))
      throw TOMLFault(
        message: word.isEmpty
          ? "a key has a value"
          : "a text stands in quotes; \(word.quotedExcerpt) is no number, "
            + "no date and neither true nor false", range: start..<end)
    }
    return value
  }

  /// A text in quotes of either kind, which are current.
  ///
  /// - Parameter mayBeLong: Whether it may stand in three of them, over several lines.
  mutating func string(mayBeLong: Bool) throws(TOMLFault) -> String {
    let start = offset
    guard let quote = current else { return "" }
    let isLong = mayBeLong && follows(quote, times: 3)
    offset += isLong ? 3 : 1
    if isLong, isLineEnd { offset += current == 13 ? 2 : 1 }
    var text: [UInt8] = []
    while let byte = current {
      if byte == quote, !isLong || follows(quote, times: 3) {
        if isLong { finish(quote, &text) } else { offset += 1 }
        return String(decoding: text, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        try escape(&text, isLong: isLong)
      } else if isLong, isLineEnd {
        offset += byte == 13 ? 2 : 1
        text.append(10)
      } else if !isLong, isLineEnd {
        break
      } else {
        if (byte < 32 && byte != 9) || byte == 127 { throw control() }
        text.append(byte)
        offset += 1
      }
    }
    throw fault("a text in quotes ends with the quotes it begins with", at: start)
  }

  private func follows(_ byte: UInt8, times: Int) -> Bool {
    bytes[offset...].prefix(times).elementsEqual(repeatElement(byte, count: times))
  }

  /// A long text may end with one or two quotes of its own.
  private mutating func finish(_ quote: UInt8, _ text: inout [UInt8]) {
    offset += 3
    for _ in 0..<2 where current == quote {
      text.append(quote)
      offset += 1
    }
  }

  private mutating func escape(_ text: inout [UInt8], isLong: Bool) throws(TOMLFault) {
    let start = offset
    offset += 1
    guard let byte = current else { return }
    offset += 1
    switch byte {
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.append(byte)
    case UInt8(ascii: "u"): try codePoint(digits: 4, &text, start)
    case UInt8(ascii: "U"): try codePoint(digits: 8, &text, start)
    case 9, 10, 13, 32:
      guard isLong, joinsLines() else {
        throw fault(
          "this is no escape of TOML; write '\\\\', or the text in single quotes", at: start)
      }
    default:
      throw fault(
        "this is no escape of TOML; write '\\\\', or the text in single quotes", at: start)
    }
  }

  /// After `\` at the end of a line, what is blank up to the next word is no part of the text.
  private mutating func joinsLines() -> Bool {
    var rest = offset - 1
    var sawEnd = false
    while rest < bytes.count, [9, 10, 13, 32].contains(bytes[rest]) {
      sawEnd = sawEnd || bytes[rest] == 10
      rest += 1
    }
    if sawEnd { offset = rest }
    return sawEnd
  }

  private mutating func codePoint(
    digits: Int, _ text: inout [UInt8], _ start: Int
  ) throws(TOMLFault) {
    let part = bytes[min(offset, bytes.count)...].prefix(digits)
    let written = String(decoding: part, as: UTF8.self)
    guard part.count == digits, written.allSatisfy(\.isHexDigit),
      let scalar = UInt32(written, radix: 16).flatMap(Unicode.Scalar.init)
    else { throw fault("'\\u' is followed by four hexadecimal digits, '\\U' by eight", at: start) }
    offset += digits
    text += String(Character(scalar)).utf8
  }

  private func control() -> TOMLFault { fault("a text holds no control characters", at: offset) }

  func fault(_ message: String, at offset: Int) -> TOMLFault {
    let place = min(offset, bytes.count)
    return TOMLFault(message: message, range: place..<min(place + 1, bytes.count))
  }
}
