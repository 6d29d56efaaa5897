/// Text that begins on the next line and ends with a line that holds one word only.
struct Heredoc {
  /// Where the closing word was first written.
  private let word: Range<Int>
  /// Whether blanks may stand before the closing word.
  private let mayIndent: Bool
  /// The offset after the opening, its quotes included.
  let openingEnd: Int

  /// Reads `<<NAME`, `<<-NAME`, `<<~NAME`, with the name in quotes or not; nil when none begins at
  /// `start`.
  init?(in code: CodeBytes, at start: Int) {
    guard code.matches("<<", at: start) else { return nil }
    var offset = start + 2
    let mark = code[offset]
    mayIndent = mark == UInt8(ascii: "-") || mark == UInt8(ascii: "~")
    if mayIndent { offset += 1 }
    let quote = code[offset]
    let isQuoted = quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"")
    if isQuoted { offset += 1 }
    guard code[offset].isWordStart, isQuoted || mayIndent || code[offset].isUpper else {
      return nil
    }
    let end = code.afterWord(from: offset)
    guard !isQuoted || code[end] == quote else { return nil }
    word = offset..<end
    openingEnd = end + (isQuoted ? 1 : 0)
  }

  /// The offset after the closing word, or the end of the code.
  ///
  /// - Parameter start: The first byte of a line.
  func bodyEnd(in code: CodeBytes, from start: Int) -> Int {
    var line = start
    while line < code.end {
      let lineEnd = code.lineEnd(from: line)
      let first = mayIndent ? code.afterBlanks(from: line) : line
      let length = min(word.count, lineEnd - first)
      if length == word.count, code.afterBlanks(from: first + length) >= lineEnd,
        code.slice(first..<first + length).elementsEqual(code.slice(word))
      {
        return first + length
      }
      line = lineEnd + 1
    }
    return code.end
  }
}
