/// Markdown, roughly: headings, lists, quotes, code, links, front matter.
struct MarkdownScanner {
  func scan(_ code: CodeBytes, into writer: consuming TokenWriter) -> TokenWriter {
    var writer = writer
    var line = writer.position
    if code.matches("---", at: line), code.lineEnd(from: line) <= line + 4 {
      let end = min(code.find("\n---", from: line) + 4, code.end)
      writer = YAMLScanner.scan(code.prefix(end), into: consume writer)
      line = end
    }
    var fence: UInt8 = 0
    while line < code.end {
      let end = code.lineEnd(from: line)
      fence = scan(code.prefix(end), line, fence, &writer)
      line = end + 1
      writer.emit(nil, to: line)
    }
    return writer
  }

  /// One line; gives the byte of the fence that is open after it, or 0.
  private func scan(_ line: CodeBytes, _ start: Int, _ fence: UInt8, _ writer: inout TokenWriter)
    -> UInt8
  {
    let first = line.afterBlanks(from: start)
    let byte = line[first]
    if byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~"), line[first + 1] == byte,
      line[first + 2] == byte, fence == 0 || fence == byte
    {
      writer.emit(.meta, first, line.end)
      return fence == 0 ? byte : 0
    }
    if fence != 0 {
      writer.emit(.string, start, line.end)
      return fence
    }
    if byte == UInt8(ascii: "#") {
      writer.emit(.heading, first, line.end)
      return 0
    }
    let isItem =
      "-*+".utf8.contains(byte) && line[first + 1].isBlank || byte == UInt8(ascii: ">")
    if isItem { writer.emit(.keyword, first, first + 1) }
    inline(line, isItem ? first + 1 : first, &writer)
    return 0
  }

  private func inline(_ line: CodeBytes, _ start: Int, _ writer: inout TokenWriter) {
    var offset = start
    while offset < line.end {
      let (kind, end): (TokenKind?, Int) =
        switch line[offset] {
        case UInt8(ascii: "`"): (.string, line.find("`", from: offset + 1) + 1)
        case UInt8(ascii: "<")
        where line[offset + 1].isWord || line[offset + 1] == UInt8(ascii: "/"):
          (.tag, line.find(">", from: offset) + 1)
        case UInt8(ascii: "\\"): (nil, offset + 2)
        case UInt8(ascii: "]") where line[offset + 1] == UInt8(ascii: "("):
          (.variable, line.find(")", from: offset) + 1)
        case UInt8(ascii: "*"): (.operator, offset + 1)
        default: (nil, offset + 1)
        }
      if let kind { writer.emit(kind, offset, end) }
      offset = end
    }
  }
}
