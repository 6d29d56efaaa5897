import Glibc

/// Goes from attribute to attribute of an HTML page, past text, comments and scripts.
struct TagScanner {
  struct Attribute {
    var name: Range<Int>
    /// Without its quotes.
    var value: Range<Int>
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var isInTag = false
  /// The end of a script's or a style's text is looked for once its start tag has ended.
  private var rawElement: StaticString?

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next attribute that has a value.
  mutating func next() -> Attribute? {
    while true {
      if !isInTag, !enterTag() { return nil }
      if let attribute = attributeInTag() { return attribute }
    }
  }

  /// Moves behind the name of the next start tag.
  private mutating func enterTag() -> Bool {
    while let open = find(UInt8(ascii: "<")) {
      index = open + 1
      guard index < bytes.count else { return false }
      if bytes[index] == UInt8(ascii: "!") {
        skipDeclaration()
        continue
      }
      guard isLetter(bytes[index]) else { continue }
      let start = index
      while index < bytes.count, !endsTagName(bytes[index]) { index += 1 }
      rawElement =
        matches(start..<index, "script")
        ? "</script" : matches(start..<index, "style") ? "</style" : nil
      isInTag = true
      return true
    }
    return false
  }

  /// Past `<!doctype …>` or a comment.
  private mutating func skipDeclaration() {
    guard matches(index..<min(index + 3, bytes.count), "!--") else { return }
    index += 3
    while let dash = find(UInt8(ascii: "-")) {
      index = dash + 1
      if matches(dash..<min(dash + 3, bytes.count), "-->") { return }
    }
    index = bytes.count
  }

  /// Nil at the end of the tag.
  private mutating func attributeInTag() -> Attribute? {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        index += 1
        break
      }
      if byte <= 32 || byte == UInt8(ascii: "/") {
        index += 1
        continue
      }
      let start = index
      index += 1
      while index < bytes.count, !endsAttributeName(bytes[index]) { index += 1 }
      let name = start..<index
      guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { continue }
      index += 1
      return Attribute(name: name, value: value())
    }
    isInTag = false
    skipRawText()
    return nil
  }

  private mutating func value() -> Range<Int> {
    guard index < bytes.count else { return index..<index }
    let quote = bytes[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      index += 1
      let start = index
      let end = find(quote) ?? bytes.count
      index = min(end + 1, bytes.count)
      return start..<end
    }
    let start = index
    while index < bytes.count, bytes[index] > 32, bytes[index] != UInt8(ascii: ">") { index += 1 }
    return start..<index
  }

  private mutating func skipRawText() {
    guard let end = rawElement else { return }
    rawElement = nil
    while let open = find(UInt8(ascii: "<")) {
      index = open
      if matches(open..<min(open + end.utf8CodeUnitCount, bytes.count), end) { return }
      index = open + 1
    }
    index = bytes.count
  }

  private func find(_ byte: UInt8) -> Int? {
    // The C library looks at a whole vector at a time; it reads no further than `bytes` go.
    guard index < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + index, Int32(byte), bytes.count - index)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: found)
  }

  /// White space, `/` and `>`, all of them below `@`: of a letter one comparison is made.
  private func endsTagName(_ byte: UInt8) -> Bool {
    byte < 0x40 && (byte <= 32 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">"))
  }

  private func endsAttributeName(_ byte: UInt8) -> Bool {
    endsTagName(byte) || byte == UInt8(ascii: "=")
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private func matches(_ range: Range<Int>, _ lowercase: StaticString) -> Bool {
    guard range.count == lowercase.utf8CodeUnitCount else { return false }
    for (offset, at) in range.enumerated() {
      let byte = bytes[at]
      let lower = isLetter(byte) ? byte | 0x20 : byte
      if lower != lowercase.utf8Start[offset] { return false }
    }
    return true
  }
}
