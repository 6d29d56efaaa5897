import Diagnostics

/// Reads one JSON text (RFC 8259) from left to right, strictly and within bounds.
struct JSONReader {
  /// How deep values may lie within values.
  static let deepest = 64

  let bytes: UnsafeBufferPointer<UInt8>
  let lines: LineMap
  private(set) var diagnostics: [Diagnostic] = []
  private var offset = 0

  init(bytes: UnsafeBufferPointer<UInt8>, lines: LineMap) {
    self.bytes = bytes
    self.lines = lines
  }

  /// The only value; nothing but blanks follows it.
  mutating func document() throws(JSONFault) -> YAMLNode {
    let root = try value(depth: 1)
    skipBlanks()
    guard offset == bytes.count else {
      throw fault("there is one JSON value; something follows its end", offset)
    }
    return root
  }

  private mutating func value(depth: Int) throws(JSONFault) -> YAMLNode {
    skipBlanks()
    guard depth <= Self.deepest else {
      throw fault("values lie within values at most \(Self.deepest) deep", offset)
    }
    let start = offset
    switch current {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""):
      let text = try text()
      return YAMLNode(.scalar(text, .quoted), range: start..<offset)
    case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte):
      return try number()
    default: return try word()
    }
  }

  private mutating func object(depth: Int) throws(JSONFault) -> YAMLNode {
    let start = offset
    var entries: [YAMLEntry] = []
    var known = KeyIndex()
    offset += 1
    if take("}") { return YAMLNode(.mapping([]), range: start..<offset) }
    repeat {
      skipBlanks()
      let keyStart = offset
      guard current == UInt8(ascii: "\"") else {
        throw fault("a key stands in double quotes", offset)
      }
      let key = try text()
      let keyRange = keyStart..<offset
      guard take(":") else { throw fault("a key is followed by ':'", offset) }
      let value = try value(depth: depth + 1)
      if let first = known.add(key, at: entries.count, in: entries) {
        reportDuplicate(key, keyRange, first: entries[first].keyRange)
      } else {
        entries.append(YAMLEntry(key: key, keyRange: keyRange, value: value))
      }
    } while take(",")
    guard take("}") else { throw unclosed("an object that begins with '{' ends with '}'", start) }
    return YAMLNode(.mapping(entries), range: start..<offset)
  }

  private mutating func array(depth: Int) throws(JSONFault) -> YAMLNode {
    let start = offset
    var items: [YAMLNode] = []
    offset += 1
    if take("]") { return YAMLNode(.sequence([]), range: start..<offset) }
    repeat { items.append(try value(depth: depth + 1)) } while take(",")
    guard take("]") else { throw unclosed("a list that begins with '[' ends with ']'", start) }
    return YAMLNode(.sequence(items), range: start..<offset)
  }

  /// As it was written: who reads it decides what it is to be.
  private mutating func number() throws(JSONFault) -> YAMLNode {
    let start = offset
    if current == UInt8(ascii: "-") { offset += 1 }
    let whole = digits()
    let first = bytes[min(offset - whole, bytes.count - 1)]
    var isGood = whole > 0 && (whole == 1 || first != UInt8(ascii: "0"))
    if current == UInt8(ascii: ".") {
      offset += 1
      isGood = digits() > 0 && isGood
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      offset += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { offset += 1 }
      isGood = digits() > 0 && isGood
    }
    guard isGood else { throw fault("this is no number of JSON", start) }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    return YAMLNode(.scalar(text, .plain), range: start..<offset)
  }

  private mutating func digits() -> Int {
    let start = offset
    while let byte = current, (0x30...0x39).contains(byte) { offset += 1 }
    return offset - start
  }

  private mutating func word() throws(JSONFault) -> YAMLNode {
    for word in ["true", "false", "null"] where bytes[offset...].starts(with: word.utf8) {
      let start = offset
      offset += word.utf8.count
      return YAMLNode(
        .scalar(word == "null" ? "" : word, .plain), range: start..<offset)
    }
    throw fault("a value is a text in double quotes, a number, a list, an object or a word", offset)
  }

  /// A text whose opening quote is current.
  private mutating func text() throws(JSONFault) -> String {
    let start = offset
    offset += 1
    var text: [UInt8] = []
    var from = offset
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        text += bytes[from..<offset]
        offset += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += bytes[from..<offset]
        try escape(into: &text)
        from = offset
      case 0..<0x20: throw fault("a text holds no control characters; write '\\n'", offset)
      default: offset += 1
      }
    }
    throw fault("a text ends with the quote it begins with", start)
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONFault) {
    let start = offset
    offset += 2
    switch offset <= bytes.count ? bytes[offset - 1] : 0 {
    case UInt8(ascii: "\""): text.append(0x22)
    case UInt8(ascii: "\\"): text.append(0x5C)
    case UInt8(ascii: "/"): text.append(0x2F)
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "u"):
      guard let scalar = try codePoint(start) else {
        throw fault("'\\u' is followed by four hexadecimal digits", start)
      }
      text += String(Character(scalar)).utf8
    default: throw fault("this is no escape of JSON", start)
    }
  }

  /// After `\u`; a half of a pair that stands alone becomes U+FFFD.
  private mutating func codePoint(_ start: Int) throws(JSONFault) -> Unicode.Scalar? {
    guard let first = hexadecimal() else { return nil }
    guard (0xD800..<0xDC00).contains(first),
      bytes[min(offset, bytes.count)...].starts(with: "\\u".utf8)
    else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let before = offset
    offset += 2
    guard let second = hexadecimal(), (0xDC00..<0xE000).contains(second) else {
      offset = before
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
  }

  private mutating func hexadecimal() -> UInt32? {
    guard offset + 4 <= bytes.count else { return nil }
    let digits = String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
    guard digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16) else { return nil }
    offset += 4
    return value
  }

  private var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipBlanks() {
    while let byte = current, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { offset += 1 }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard current == UInt8(ascii: sign) else { return false }
    offset += 1
    return true
  }

  private mutating func reportDuplicate(_ key: String, _ range: Range<Int>, first: Range<Int>) {
    diagnostics.append(
      .error(
        .jsonSyntax, "a key is written once; \(key.quotedExcerpt) is here again",
        at: lines.span(range), notes: [Note("first written here", at: lines.span(first))]))
  }

  private func unclosed(_ rule: String, _ start: Int) -> JSONFault {
    var fault = fault("\(rule), with ',' between its parts", offset)
    fault.diagnostic.notes = [Note("it begins here", at: lines.span(start..<start + 1))]
    return fault
  }

  private func fault(_ message: String, _ offset: Int) -> JSONFault {
    let place = min(offset, bytes.count)
    let span = lines.span(place..<min(place + 1, bytes.count))
    return JSONFault(diagnostic: .error(.jsonSyntax, message, at: span))
  }
}
