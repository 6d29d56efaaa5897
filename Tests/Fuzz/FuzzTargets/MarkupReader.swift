/// Reads markup as browsers do, on its own: it shares nothing with the program that it checks.
///
/// Markup that the program wrote needs nothing but tags and text; whatever else a browser would
/// take for markup is a broken property.
struct MarkupReader {
  enum Form {
    /// Tags and text alone.
    case written
    /// The same with whatever else HTML knows, which is skipped.
    case html
    /// The same with comments, instructions and character data.
    case xml
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let form: Form
  private var offset = 0

  static func tags(
    of bytes: UnsafeBufferPointer<UInt8>, form: Form
  ) throws(BrokenProperty) -> [MarkupTag] {
    var reader = MarkupReader(bytes: bytes, form: form)
    var tags: [MarkupTag] = []
    while let tag = try reader.next() { tags.append(tag) }
    return tags
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, form: Form) {
    self.bytes = bytes
    self.form = form
  }

  private mutating func next() throws(BrokenProperty) -> MarkupTag? {
    while offset < bytes.count {
      guard bytes[offset] == UInt8(ascii: "<") else {
        offset += 1
        continue
      }
      let isEnd = byte(offset + 1) == UInt8(ascii: "/")
      if startsName(byte(offset + (isEnd ? 2 : 1))) {
        offset += isEnd ? 2 : 1
        return try tag(isEnd: isEnd)
      }
      guard form != .written else {
        throw BrokenProperty("a '<' begins a tag: '\(near(offset))'")
      }
      skipOther()
    }
    return nil
  }

  private func startsName(_ byte: UInt8) -> Bool {
    isLetter(byte) || form == .xml && (byte >= 0x80 || byte == UInt8(ascii: ":") || byte == 0x5F)
  }

  /// A comment, a declaration, an instruction, or a sign that stands for itself.
  private mutating func skipOther() {
    for (start, end) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">")]
    where matches(start) {
      offset += start.utf8.count
      while offset < bytes.count, !matches(end) { offset += 1 }
      offset = min(bytes.count, offset + end.utf8.count)
      return
    }
    offset += 1
  }

  private mutating func tag(isEnd: Bool) throws(BrokenProperty) -> MarkupTag {
    let start = offset
    while offset < bytes.count, !endsName(bytes[offset]) { offset += 1 }
    var tag = MarkupTag(name: lower(start..<offset), isEnd: isEnd)
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: ">") {
        offset += 1
        return tag
      }
      if isSpace(bytes[offset]) || bytes[offset] == UInt8(ascii: "/") {
        offset += 1
      } else {
        tag.attributes.append(attribute())
      }
    }
    guard form != .written else { throw BrokenProperty("a tag ends: '\(near(start))'") }
    // A browser drops a tag without an end.
    return MarkupTag(name: "", isEnd: true)
  }

  private mutating func attribute() -> MarkupTag.Attribute {
    let start = offset
    offset += 1
    while offset < bytes.count, !endsName(bytes[offset]), bytes[offset] != UInt8(ascii: "=") {
      offset += 1
    }
    var attribute = MarkupTag.Attribute(name: lower(start..<offset), value: "")
    skipSpace()
    guard byte(offset) == UInt8(ascii: "=") else { return attribute }
    offset += 1
    skipSpace()
    let quote = byte(offset)
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { offset += 1 }
    let value = offset
    while offset < bytes.count,
      isQuoted
        ? bytes[offset] != quote : !isSpace(bytes[offset]) && bytes[offset] != UInt8(ascii: ">")
    {
      offset += 1
    }
    attribute.value = String(decoding: bytes[value..<offset], as: UTF8.self)
    if isQuoted, offset < bytes.count { offset += 1 }
    return attribute
  }

  private mutating func skipSpace() {
    while offset < bytes.count, isSpace(bytes[offset]) { offset += 1 }
  }

  private func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  private func matches(_ text: String) -> Bool {
    bytes[offset...].starts(with: text.utf8)
  }

  private func lower(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self).lowercased()
  }

  private func near(_ offset: Int) -> String {
    String(decoding: bytes[offset...].prefix(40), as: UTF8.self)
  }

  private func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  private func isSpace(_ byte: UInt8) -> Bool {
    // A form feed is a blank of HTML; XML has no such character at all.
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0x0C && form != .xml
  }

  private func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }
}
