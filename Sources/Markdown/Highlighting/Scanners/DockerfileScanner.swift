/// Dockerfiles: an instruction at the start of a line, then what it is given.
struct DockerfileScanner {
  func scan(_ code: CodeBytes, into writer: consuming TokenWriter) -> TokenWriter {
    var writer = writer
    var line = writer.position
    var continues = false
    while line < code.end {
      let end = code.lineEnd(from: line)
      var offset = code.afterBlanks(from: line)
      if code[offset] == UInt8(ascii: "#") {
        writer.emit(.comment, offset, end)
        offset = end
      } else {
        if !continues { offset = instruction(code, offset, &writer) }
        arguments(code.prefix(end), offset, &writer)
        continues = code[trimmed(code, line, end) - 1] == UInt8(ascii: "\\")
      }
      line = end + 1
      writer.emit(nil, to: line)
    }
    return writer
  }

  private func trimmed(_ code: CodeBytes, _ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, code[end - 1].isBlank { end -= 1 }
    return end
  }

  private func instruction(_ code: CodeBytes, _ start: Int, _ writer: inout TokenWriter) -> Int {
    let end = code.afterWord(from: start)
    guard Self.words.meaning(of: start..<end, in: code) != nil else { return start }
    writer.emit(.keyword, start, end)
    return end
  }

  private func arguments(_ line: CodeBytes, _ start: Int, _ writer: inout TokenWriter) {
    var offset = start
    while offset < line.end {
      let byte = line[offset]
      let (kind, end) = token(line, offset, byte)
      if let kind { writer.emit(kind, offset, end) }
      offset = max(end, offset + 1)
    }
  }

  private func token(_ line: CodeBytes, _ offset: Int, _ byte: UInt8) -> (TokenKind?, Int) {
    let isStart = line[offset - 1].isBlank
    switch byte {
    case UInt8(ascii: "\""): return (.string, StringRule("\"").end(in: line, from: offset))
    case UInt8(ascii: "'"): return (.string, StringRule("'").end(in: line, from: offset))
    case UInt8(ascii: "$"):
      guard line[offset + 1] == UInt8(ascii: "{") else {
        return (.variable, line.afterWord(from: offset + 1))
      }
      return (.variable, min(line.find("}", from: offset) + 1, line.end))
    case UInt8(ascii: "-") where isStart:
      return (.attribute, line.afterWord(from: offset + 1, and: "-"))
    case UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: "="),
      UInt8(ascii: "\\"):
      return (.operator, offset + 1)
    default:
      let end = line.afterWord(from: offset, and: "-./:")
      if isStart, Self.words.meaning(of: offset..<end, in: line)?.introduces != nil {
        return (.keyword, end)
      }
      if isStart, byte.isDigit, NumberLiteral.end(in: line, from: offset) == end {
        return (.number, end)
      }
      return (nil, end)
    }
  }

  /// `AS` also stands later in a line.
  private static let words = WordTable(
    keywords: """
      from run cmd label maintainer expose env add copy entrypoint volume user workdir arg onbuild \
      stopsignal healthcheck shell
      """,
    typeKeywords: "as", ignoresCase: true)
}
