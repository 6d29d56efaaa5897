/// The text of HTML, as a sentence can be shown from it.
enum PlainText {
  /// Returns the text between the tags, with character references resolved.
  ///
  /// White space counts as one space; the end of a block is one `\n`, so that no sentence runs from
  /// one block into the next.
  ///
  /// - Complexity: O(*n*); the text is never longer than the HTML.
  static func text(of html: [UInt8]) -> [UInt8] {
    html.withUnsafeBufferPointer { html in
      [UInt8](unsafeUninitializedCapacity: html.count) { buffer, count in
        var reader = Reader(html: html, output: buffer)
        reader.read()
        count = reader.count
      }
    }
  }

  private struct Reader {
    let html: UnsafeBufferPointer<UInt8>
    let output: UnsafeMutableBufferPointer<UInt8>
    var count = 0
    var index = 0

    mutating func read() {
      while index < html.count {
        let byte = html[index]
        if byte == UInt8(ascii: "<") {
          tag()
        } else if byte == UInt8(ascii: "&") {
          reference()
        } else {
          if byte > 0x20 { append(byte) } else { space() }
          index += 1
        }
      }
      while count > 0, output[count - 1] <= 0x20 { count -= 1 }
    }

    private mutating func append(_ byte: UInt8) {
      output[count] = byte
      count += 1
    }

    private mutating func space() {
      if count > 0, output[count - 1] > 0x20 { append(0x20) }
    }

    private mutating func endBlock() {
      if count > 0, output[count - 1] == 0x20 { count -= 1 }
      if count > 0, output[count - 1] > 0x20 { append(UInt8(ascii: "\n")) }
    }

    private mutating func tag() {
      index += 1
      if index < html.count, html[index] == UInt8(ascii: "!") { return skipDeclaration() }
      if index < html.count, html[index] == UInt8(ascii: "/") { index += 1 }
      var name: UInt64 = 0
      while index < html.count, isNameByte(html[index]) {
        name = name << 8 | UInt64(html[index] | 0x20)
        index += 1
      }
      var quote: UInt8 = 0
      while index < html.count, quote != 0 || html[index] != UInt8(ascii: ">") {
        let byte = html[index]
        if quote == byte {
          quote = 0
        } else if quote == 0, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        }
        index += 1
      }
      index += 1
      if !InlineTags.names.contains(name) { endBlock() }
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
      (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
        || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    /// A comment ends with `-->`, whatever else it holds.
    private mutating func skipDeclaration() {
      let isComment =
        index + 2 < html.count && html[index + 1] == UInt8(ascii: "-")
        && html[index + 2] == UInt8(ascii: "-")
      index += isComment ? 3 : 1
      while index < html.count {
        defer { index += 1 }
        guard html[index] == UInt8(ascii: ">") else { continue }
        if !isComment { return }
        if html[index - 1] == UInt8(ascii: "-"), html[index - 2] == UInt8(ascii: "-") { return }
      }
    }

    private mutating func reference() {
      let rest = UnsafeBufferPointer(rebasing: html[index..<min(index + 12, html.count)])
      guard let (scalar, length) = CharacterReference.read(rest) else {
        append(UInt8(ascii: "&"))
        index += 1
        return
      }
      index += length
      if scalar.value <= 0x20 || scalar.value == 0xA0 { return space() }
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
    }
  }
}
