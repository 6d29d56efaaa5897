import Diagnostics

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
    private let inlineTags = InlineTags.all
    var count = 0
    var index = 0

    init(html: UnsafeBufferPointer<UInt8>, output: UnsafeMutableBufferPointer<UInt8>) {
      self.html = html
      self.output = output
    }

    mutating func read() {
      while index < html.count {
        words()
        guard index < html.count else { break }
        if html[index] == UInt8(ascii: "<") { tag() } else { reference() }
      }
      while count > 0, output[count - 1] <= 0x20 { count -= 1 }
    }

    /// As far as the next tag or reference, with both places at hand: most of all bytes are here.
    private mutating func words() {
      var (index, count) = (index, count)
      var single = 0
      while index < html.count {
        if single == 0 {
          if copiesEight(from: index, to: count) {
            index += 8
            count += 8
            continue
          }
          single = 8
        }
        single -= 1
        let byte = html[index]
        if byte > 0x20 {
          if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") { break }
          output[count] = byte
          count += 1
        } else if count > 0, output[count - 1] > 0x20 {
          output[count] = 0x20
          count += 1
        }
        index += 1
      }
      (self.index, self.count) = (index, count)
    }

    /// Copies eight bytes without a tag, a reference or white space but for single spaces; false where
    /// each of them is to be looked at.
    private func copiesEight(from index: Int, to count: Int) -> Bool {
      // The text is no longer than the HTML so far: where eight can be read eight can be written.
      guard index + 8 <= html.count else { return false }
      let eight = EightBytes(html, at: index)
      let spaces = eight.places(of: 0x20)
      let isBehindSpace = count == 0 || output[count - 1] <= 0x20
      let marks =
        eight.marks(of: UInt8(ascii: "<")) | eight.marks(of: UInt8(ascii: "&"))
        | eight.marks(below: 0x20) | spaces & (spaces << 8 | (isBehindSpace ? 0x80 : 0))
      guard marks == 0 else { return false }
      UnsafeMutableRawBufferPointer(output)
        .storeBytes(of: eight.bits.littleEndian, toByteOffset: count, as: UInt64.self)
      return true
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
      endTag()
      if !inlineTags.contains(name) { endBlock() }
    }

    /// Past the next `>` that is not in quotes.
    private mutating func endTag() {
      var index = index
      while index < html.count, html[index] != UInt8(ascii: ">") {
        let byte = html[index]
        index += 1
        guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { continue }
        while index < html.count, html[index] != byte { index += 1 }
        index += 1
      }
      self.index = index + 1
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
