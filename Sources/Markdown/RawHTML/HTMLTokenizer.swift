/// Splits raw HTML into tokens, the way browsers do and for any bytes.
///
/// A tag that has no end turns what is left into text. Linear: no byte is looked at twice.
struct HTMLTokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next token begins.
  private(set) var position = 0

  /// - Precondition: `bytes` outlives the tokenizer.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> HTMLToken? {
    guard position < bytes.count else { return nil }
    let start = position
    if bytes[start] == UInt8(ascii: "<"), let token = markup() { return token }
    if position == start { position += 1 }
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    return .text(start..<position)
  }

  /// Goes to the next end tag of `name`, for elements whose content is not markup. Returns whether
  /// there is one; otherwise everything is consumed.
  mutating func skip(toEndOf name: String) -> Bool {
    let wanted = Array(name.utf8)
    while let found = find(0x3C, from: position) {
      position = found
      let end = found + 2 + wanted.count
      if end <= bytes.count, bytes[found + 1] == 0x2F,
        zip(bytes[(found + 2)..<end], wanted).allSatisfy({ Self.lower($0) == $1 }),
        end == bytes.count || Self.endsName(bytes[end])
      {
        return true
      }
      position += 1
    }
    position = bytes.count
    return false
  }

  /// - Precondition: a `<` is at `position`.
  /// - Returns: nil, with `position` as it was or at the end, when it is text.
  private mutating func markup() -> HTMLToken? {
    guard position + 1 < bytes.count else { return nil }
    switch bytes[position + 1] {
    case UInt8(ascii: "!"): return declaration()
    case UInt8(ascii: "?"):
      skip(past: "?>")
      return .other(.instruction)
    case UInt8(ascii: "/"):
      guard position + 2 < bytes.count else { return nil }
      if Self.isLetter(bytes[position + 2]) { return tag(nameAt: position + 2).map { .end($0) } }
      skip(past: ">")
      return .other(.declaration)
    case let byte where Self.isLetter(byte): return tag(nameAt: position + 1).map { .start($0) }
    default: return nil
    }
  }

  private mutating func declaration() -> HTMLToken {
    if starts("<![CDATA[") {
      skip(past: "]]>")
      return .other(.characterData)
    }
    guard starts("<!--") else {
      skip(past: ">")
      return .other(.declaration)
    }
    // `<!-->` and `<!--->` are whole comments.
    position += 2
    if starts("-->") || starts("--->") {
      skip(past: ">")
      return .comment
    }
    position += 2
    return skip(past: "-->") ? .comment : .other(.unclosedComment)
  }

  private mutating func tag(nameAt start: Int) -> HTMLTag? {
    var index = start
    while index < bytes.count, !Self.endsName(bytes[index]) { index += 1 }
    var tag = HTMLTag(name: lowercased(start..<index))
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: ">") {
        position = index + 1
        return tag
      }
      if Self.isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
        index += 1
      } else {
        tag.attributes.append(attribute(&index))
      }
    }
    position = bytes.count
    return nil
  }

  private func attribute(_ index: inout Int) -> HTMLAttribute {
    let start = index
    index += 1
    while index < bytes.count, !Self.endsName(bytes[index]), bytes[index] != UInt8(ascii: "=") {
      index += 1
    }
    var attribute = HTMLAttribute(name: lowercased(start..<index), offset: start)
    var next = index
    while next < bytes.count, Self.isSpace(bytes[next]) { next += 1 }
    guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else { return attribute }
    next += 1
    while next < bytes.count, Self.isSpace(bytes[next]) { next += 1 }
    attribute.value = value(&next)
    index = next
    return attribute
  }

  private func value(_ index: inout Int) -> Range<Int> {
    guard index < bytes.count else { return index..<index }
    let quote = bytes[index]
    var start = index
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      while index < bytes.count, !Self.isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">") {
        index += 1
      }
      return start..<index
    }
    start += 1
    let end = find(quote, from: start) ?? bytes.count
    index = min(bytes.count, end + 1)
    return start..<end
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return bytes[start...].firstIndex(of: byte)
  }

  private func starts(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    return (0..<count).allSatisfy { bytes[position + $0] == text.utf8Start[$0] }
  }

  /// Returns whether `text` was found; otherwise everything is consumed.
  @discardableResult
  private mutating func skip(past text: StaticString) -> Bool {
    while position < bytes.count {
      if starts(text) {
        position += text.utf8CodeUnitCount
        return true
      }
      position += 1
    }
    return false
  }

  private func lowercased(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].map(Self.lower), as: UTF8.self)
  }

  /// Whether text is what is left of a tag without an end.
  static func looksLikeTag(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count > 2, text[0] == UInt8(ascii: "<") else { return false }
    return isLetter(text[1]) || text[1] == UInt8(ascii: "/") && isLetter(text[2])
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }
}
