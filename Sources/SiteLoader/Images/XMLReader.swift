/// The markup of an XML document, piece by piece, as strictly as a browser reads it: what is not
/// well-formed ends the reading.
///
/// Nesting is not checked, nothing is decoded.
struct XMLReader {
  enum Token {
    case startTag(name: Range<Int>, attributes: [Attribute])
    case endTag(name: Range<Int>)
    case text(Range<Int>)
    case characterData(Range<Int>)
    case comment
    /// The name and what follows it, without `<?` and `?>`.
    case instruction(name: Range<Int>, content: Range<Int>)
    case declaration(Range<Int>)
    /// What was wrong; the last token.
    case malformed(at: Int, StaticString)
  }

  struct Attribute {
    var name: Range<Int>
    /// Without its quotes.
    var value: Range<Int>
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private var offset: Int
  private var hasFailed = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next token, or nil at the end.
  mutating func next() -> Token? {
    guard offset < bytes.count, !hasFailed else { return nil }
    let token = bytes[offset] == UInt8(ascii: "<") ? markup() : text()
    if case .malformed = token { hasFailed = true }
    return token
  }

  /// The bytes of `range`, which one of the tokens gave.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  private func matches(_ text: StaticString) -> Bool {
    BinaryHeader(bytes: bytes).matches(text, at: offset)
  }

  /// The offset of `text` at or after `start`.
  private func find(_ text: StaticString, from start: Int) -> Int? {
    let header = BinaryHeader(bytes: bytes)
    return (min(start, bytes.count)..<bytes.count).first {
      bytes[$0] == text.utf8Start[0] && header.matches(text, at: $0)
    }
  }

  private mutating func text() -> Token {
    let start = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "<") { offset += 1 }
    return .text(start..<offset)
  }

  private mutating func markup() -> Token {
    let start = offset
    if matches("<!--") {
      guard let end = find("-->", from: offset + 4) else {
        return .malformed(at: start, "a comment ends with '-->'")
      }
      offset = end + 3
      return .comment
    }
    if matches("<![CDATA[") {
      guard let end = find("]]>", from: offset + 9) else {
        return .malformed(at: start, "character data ends with ']]>'")
      }
      offset = end + 3
      return .characterData(start + 9..<end)
    }
    if matches("<!") { return declaration() }
    if matches("<?") { return instruction() }
    return tag()
  }

  /// Up to its `>`, over brackets and strings.
  private mutating func declaration() -> Token {
    let start = offset
    var depth = 0
    var quote: UInt8 = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return .declaration(start..<offset)
      default: break
      }
    }
    return .malformed(at: start, "a declaration ends with '>'")
  }

  private mutating func instruction() -> Token {
    let start = offset
    guard let end = find("?>", from: offset + 2) else {
      return .malformed(at: start, "a processing instruction ends with '?>'")
    }
    offset += 2
    let name = takeName()
    offset = end + 2
    return .instruction(name: name, content: min(name.upperBound, end)..<end)
  }

  private mutating func tag() -> Token {
    let start = offset
    let isEnd = byte(offset + 1) == UInt8(ascii: "/")
    offset += isEnd ? 2 : 1
    let name = takeName()
    guard !name.isEmpty else { return .malformed(at: start, "'<' is written '&lt;' in text") }
    var attributes: [Attribute] = []
    while true {
      let hadSpace = skipSpace()
      if byte(offset) == UInt8(ascii: ">") { break }
      if byte(offset) == UInt8(ascii: "/"), byte(offset + 1) == UInt8(ascii: ">") {
        offset += 1
        break
      }
      guard offset < bytes.count else { return .malformed(at: start, "a tag ends with '>'") }
      guard hadSpace, !isEnd, let attribute = takeAttribute() else {
        return .malformed(at: offset, "an attribute is written name=\"value\"")
      }
      attributes.append(attribute)
    }
    offset += 1
    return isEnd ? .endTag(name: name) : .startTag(name: name, attributes: attributes)
  }

  private mutating func takeAttribute() -> Attribute? {
    let start = offset
    let name = takeName()
    _ = skipSpace()
    let equals = offset
    if byte(equals) == UInt8(ascii: "=") { offset += 1 }
    _ = skipSpace()
    let quote = byte(offset)
    let value = offset + 1
    if !name.isEmpty, byte(equals) == UInt8(ascii: "="),
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    {
      offset += 1
      while offset < bytes.count, bytes[offset] != quote, bytes[offset] != UInt8(ascii: "<") {
        offset += 1
      }
      if byte(offset) == quote {
        offset += 1
        return Attribute(name: name, value: value..<offset - 1)
      }
    }
    offset = start
    return nil
  }

  private mutating func takeName() -> Range<Int> {
    let start = offset
    while offset < bytes.count, !Self.isSpace(bytes[offset]),
      !"=/>\"'<?".utf8.contains(bytes[offset])
    {
      offset += 1
    }
    return start..<offset
  }

  private mutating func skipSpace() -> Bool {
    let start = offset
    while offset < bytes.count, Self.isSpace(bytes[offset]) { offset += 1 }
    return offset > start
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
