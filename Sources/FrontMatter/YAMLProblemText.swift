import Diagnostics

/// The source around a mistake, for the message that explains it. Offsets are in bytes.
struct YAMLProblemText {
  let bytes: UnsafeBufferPointer<UInt8>
  let lines: LineMap

  /// One character's place.
  func span(_ offset: Int) -> SourceSpan {
    let place = min(offset, bytes.count)
    return lines.span(place..<min(place + 1, bytes.count))
  }

  /// The whole line's place, without its indentation.
  func lineSpan(_ offset: Int) -> SourceSpan {
    let line = lines.line(around: offset, in: bytes)
    return lines.span(line.lowerBound + indentation(of: line)..<line.upperBound)
  }

  func text(ofLineAt offset: Int) -> String {
    let line = lines.line(around: offset, in: bytes)
    return string(line.lowerBound + indentation(of: line)..<line.upperBound)
  }

  /// Where the last line above that is not blank begins.
  func lineAbove(_ offset: Int) -> Int? {
    let start = lines.line(around: offset, in: bytes).lowerBound
    guard let last = bytes[..<start].lastIndex(where: { $0 > 32 }) else { return nil }
    return lines.line(around: last, in: bytes).lowerBound
  }

  func isIndentedFurther(_ offset: Int, than other: Int) -> Bool {
    indentation(of: lines.line(around: offset, in: bytes))
      > indentation(of: lines.line(around: other, in: bytes))
  }

  func character(at offset: Int) -> Character {
    string(offset..<min(offset + 4, bytes.count)).first ?? " "
  }

  /// The offset of a tab in the blanks that begin the line.
  func indentingTab(onLineOf offset: Int) -> Int? {
    let line = lines.line(around: min(offset, bytes.count), in: bytes)
    return line.prefix(indentation(of: line)).first { bytes[$0] == 9 }
  }

  /// Whether the last character before `offset` that is no blank is one of `characters`.
  func follows(_ offset: Int, oneOf characters: String) -> Bool {
    let before = bytes[..<min(offset, bytes.count)].last { $0 != 32 && $0 != 9 }
    return before.map { characters.utf8.contains($0) } ?? false
  }

  /// The offset of the last `[` or `{` that begins a value.
  var lastOpener: Int? {
    bytes.indices.last { offset in
      (bytes[offset] == UInt8(ascii: "[") || bytes[offset] == UInt8(ascii: "{"))
        && (offset == 0 || bytes[offset - 1] <= 32)
    }
  }

  /// The comment after the key that ends at `offset`, if it looks like a value: `key: #x`.
  func comment(afterKeyEndingAt offset: Int) -> Range<Int>? {
    let line = lines.line(around: offset, in: bytes)
    var place = offset
    while place < line.upperBound, bytes[place] == 32 || bytes[place] == UInt8(ascii: ":") {
      place += 1
    }
    guard place > offset, place + 1 < line.upperBound, bytes[place] == UInt8(ascii: "#"),
      bytes[place + 1] > 32, bytes[place + 1] != UInt8(ascii: "#")
    else { return nil }
    return place..<line.upperBound
  }

  /// The key of the line and the rest of it, when the line's first `: ` lies before `limit`.
  func keyAndValue(onLineOf offset: Int, before limit: Int) -> (key: String, value: Range<Int>)? {
    let line = lines.line(around: offset, in: bytes)
    var start = line.lowerBound + indentation(of: line)
    while start + 1 < line.upperBound, bytes[start] == 0x2D, bytes[start + 1] == 32 { start += 2 }
    let colon = (start..<max(start, min(limit, line.upperBound - 1))).first {
      bytes[$0] == 0x3A && bytes[$0 + 1] == 32
    }
    guard let colon else { return nil }
    var value = colon + 1..<line.upperBound
    while let first = value.first, bytes[first] == 32 { value = first + 1..<value.upperBound }
    while let last = value.last, bytes[last] == 32 || bytes[last] == 9 {
      value = value.lowerBound..<last
    }
    return (string(start..<colon), value)
  }

  /// The source text as a YAML text in quotes.
  func quoted(_ range: Range<Int>) -> String {
    let text = string(range)
    if !text.utf8.contains(0x22), !text.utf8.contains(0x5C) { return "\"\(text)\"" }
    let doubled = text.split(separator: "'", omittingEmptySubsequences: false)
    return "'\(doubled.joined(separator: "''"))'"
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// How many blanks begin the line.
  private func indentation(of line: Range<Int>) -> Int {
    bytes[line].prefix { $0 == 32 || $0 == 9 }.count
  }
}
