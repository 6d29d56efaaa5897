/// TOML and INI: lines of `[section]` and `key = value`.
struct SettingsScanner {
  /// Values of TOML are strings, numbers and dates; those of INI are any text.
  let isTyped: Bool

  func scan(_ code: CodeBytes, into writer: consuming TokenWriter) -> TokenWriter {
    var writer = writer
    var offset = writer.position
    while offset < code.end {
      offset = code.afterBlanks(from: offset)
      switch code[offset] {
      case UInt8(ascii: "\n"): offset += 1
      case UInt8(ascii: "#"), UInt8(ascii: ";"):
        let end = code.lineEnd(from: offset)
        writer.emit(.comment, offset, end)
        offset = end
      case UInt8(ascii: "["):
        let end = headingEnd(code, offset)
        writer.emit(.heading, offset, end)
        offset = rest(code, end, &writer)
      default:
        offset = entry(code, offset, &writer)
      }
    }
    return writer
  }

  private func headingEnd(_ code: CodeBytes, _ start: Int) -> Int {
    var end = start
    while end < code.end, code[end] != 0x0A, code[end] != UInt8(ascii: "]") { end += 1 }
    while code[end] == UInt8(ascii: "]") { end += 1 }
    return end
  }

  private func entry(_ code: CodeBytes, _ start: Int, _ writer: inout TokenWriter) -> Int {
    var end = start
    while end < code.end, code[end] != 0x0A, code[end] != UInt8(ascii: "="),
      isTyped || code[end] != UInt8(ascii: ":")
    {
      let quote = code[end]
      if isTyped, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        end = (quote == UInt8(ascii: "\"") ? StringRule("\"") : StringRule("'", escape: nil))
          .end(in: code, from: end)
      } else {
        end += 1
      }
    }
    guard code[end] != 0x0A, end < code.end else {
      return isTyped ? rest(code, start, &writer) : end
    }
    writer.emit(.property, start, trimmed(code, start, end))
    writer.emit(.operator, end, end + 1)
    return rest(code, end + 1, &writer)
  }

  private func trimmed(_ code: CodeBytes, _ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, code[end - 1].isBlank { end -= 1 }
    return end
  }

  /// The rest of a line, or of a value of several lines.
  private func rest(_ code: CodeBytes, _ start: Int, _ writer: inout TokenWriter) -> Int {
    guard isTyped else { return untypedValue(code, start, &writer) }
    var offset = start
    while offset < code.end, code[offset] != 0x0A {
      let byte = code[offset]
      if byte == UInt8(ascii: "#") {
        let end = code.lineEnd(from: offset)
        writer.emit(.comment, offset, end)
        offset = end
      } else if let rule = Self.strings.first(where: { code.matches($0.open, at: offset) }) {
        let end = rule.end(in: code, from: offset)
        writer.emit(.string, offset, end)
        offset = end
      } else if byte.isWord || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") {
        offset = scalar(code, offset, &writer)
      } else {
        offset += 1
      }
    }
    return offset
  }

  private func scalar(_ code: CodeBytes, _ start: Int, _ writer: inout TokenWriter) -> Int {
    let end = max(start + 1, code.afterWord(from: start, and: "+-.:"))
    if Self.constants.meaning(of: start..<end, in: code) != nil {
      writer.emit(.constant, start, end)
    } else if code[start].isDigit || !code[start].isWord {
      writer.emit(.number, start, end)
    } else if code[code.afterBlanks(from: end)] == UInt8(ascii: "=") {
      writer.emit(.property, start, end)
    }
    return end
  }

  private func untypedValue(_ code: CodeBytes, _ start: Int, _ writer: inout TokenWriter) -> Int {
    let start = code.afterBlanks(from: start)
    let lineEnd = code.lineEnd(from: start)
    var end = start
    while end < lineEnd {
      let isComment = code[end] == UInt8(ascii: ";") || code[end] == UInt8(ascii: "#")
      if isComment, code[end - 1].isBlank { break }
      end += 1
    }
    let value = start..<trimmed(code, start, end)
    if Self.constants.meaning(of: value, in: code) != nil {
      writer.emit(.constant, value.lowerBound, value.upperBound)
    } else if code[start].isDigit, NumberLiteral.end(in: code, from: start) == value.upperBound {
      writer.emit(.number, value.lowerBound, value.upperBound)
    } else {
      writer.emit(.string, value.lowerBound, value.upperBound)
    }
    writer.emit(.comment, end, lineEnd)
    return lineEnd
  }

  private static let constants = WordTable(constants: "true false yes no on off inf nan null")
  private static let strings = [
    StringRule("\"\"\"", spansLines: true), StringRule("'''", escape: nil, spansLines: true),
    StringRule("\""), StringRule("'", escape: nil),
  ]
}
