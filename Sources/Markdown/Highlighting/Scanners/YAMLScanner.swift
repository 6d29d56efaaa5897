/// YAML, line by line.
struct YAMLScanner {
  let code: CodeBytes
  var writer: TokenWriter
  var offset: Int
  /// How many `[` and `{` are open; only within them does a `,` end a value.
  private var flowDepth = 0

  private init(code: CodeBytes, writer: consuming TokenWriter, offset: Int) {
    self.code = code
    self.writer = writer
    self.offset = offset
  }

  static func scan(_ code: CodeBytes, into writer: consuming TokenWriter) -> TokenWriter {
    let start = writer.position
    var scanner = YAMLScanner(code: code, writer: writer, offset: start)
    while scanner.offset < code.end { scanner.line() }
    return scanner.writer
  }

  private mutating func take(_ kind: TokenKind?, to end: Int) {
    writer.emit(nil, to: offset)
    writer.emit(kind, to: end)
    offset = max(offset, end)
  }

  private mutating func line() {
    let indent = indentation(from: offset)
    offset += indent
    var lineEnd = code.lineEnd(from: offset)
    if code.matches("---", at: offset) || code.matches("...", at: offset), indent == 0 {
      take(.meta, to: offset + 3)
    } else if code[offset] == UInt8(ascii: "%") {
      take(.meta, to: lineEnd)
    }
    while code[offset] == UInt8(ascii: "-"), code[offset + 1].isSpace || offset + 1 >= code.end {
      take(.operator, to: offset + 1)
      offset = code.afterBlanks(from: offset)
    }
    key(lineEnd)
    while offset < code.end, code[offset] != 0x0A {
      if isBlockScalar(lineEnd) {
        blockScalar(deeperThan: indent, after: lineEnd)
        return
      }
      value(lineEnd)
      if offset > lineEnd { lineEnd = code.lineEnd(from: offset) }
    }
    offset += 1
  }

  private func indentation(from start: Int) -> Int {
    var end = start
    while code[end] == 0x20 { end += 1 }
    return end - start
  }

  /// Takes `name:`, in quotes or not.
  private mutating func key(_ lineEnd: Int) {
    let first = code[offset]
    var end = offset
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      end = quotedEnd(first, from: offset)
    } else if first == UInt8(ascii: "#") || first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
    {
      return
    } else {
      while end < lineEnd, !isColon(at: end) {
        if code[end] == UInt8(ascii: "#"), code[end - 1].isBlank { return }
        end += 1
      }
    }
    guard isColon(at: end) else { return }
    take(.property, to: end)
    offset = end + 1
  }

  private func isColon(at offset: Int) -> Bool {
    code[offset] == UInt8(ascii: ":") && (code[offset + 1].isSpace || offset + 1 >= code.end)
  }

  /// In flow collections and before a comment, a key or a value.
  private mutating func value(_ lineEnd: Int) {
    let byte = code[offset]
    switch byte {
    case 0x20, 0x09, 0x0D: offset += 1
    case UInt8(ascii: "#")
    where code[offset - 1].isBlank || code[offset - 1] == 0x0A || offset == 0:
      take(.comment, to: lineEnd)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let end = quotedEnd(byte, from: offset)
      take(isColon(at: end) ? .property : .string, to: end)
    case UInt8(ascii: "&"), UInt8(ascii: "*"):
      take(.variable, to: code.afterWord(from: offset + 1, and: "-"))
    case UInt8(ascii: "!"): take(.type, to: code.afterWord(from: offset + 1, and: "!-:/."))
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      flowDepth += 1
      offset += 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      flowDepth = max(0, flowDepth - 1)
      offset += 1
    case UInt8(ascii: ","), UInt8(ascii: ":"): offset += 1
    default: plainScalar(lineEnd)
    }
  }

  private mutating func plainScalar(_ lineEnd: Int) {
    var end = offset
    while end < lineEnd, flowDepth == 0 || !endsFlowScalar(at: end) {
      if code[end] == UInt8(ascii: "#"), code[end - 1].isBlank { break }
      end += 1
    }
    var trimmed = end
    while trimmed > offset, code[trimmed - 1].isBlank { trimmed -= 1 }
    let kind: TokenKind =
      if flowDepth > 0, isColon(at: end) {
        .property
      } else if Self.constants.meaning(of: offset..<trimmed, in: code) != nil {
        .constant
      } else if isNumber(offset..<trimmed) {
        .number
      } else {
        .string
      }
    take(kind, to: max(trimmed, offset + 1))
  }

  private func endsFlowScalar(at offset: Int) -> Bool {
    ",[]{}".utf8.contains(code[offset]) || isColon(at: offset)
  }

  private func isNumber(_ range: Range<Int>) -> Bool {
    let isSigned = code[range.lowerBound] == UInt8(ascii: "-")
    let start = range.lowerBound + (isSigned ? 1 : 0)
    guard code[start].isDigit else { return false }
    return range.allSatisfy {
      code[$0].isDigit || ".-+:_TZxeE".utf8.contains(code[$0])
    }
  }

  /// The offset after a string in quotes, which may span lines.
  private func quotedEnd(_ quote: UInt8, from start: Int) -> Int {
    quote == UInt8(ascii: "\"")
      ? StringRule("\"", spansLines: true).end(in: code, from: start)
      : StringRule("'", escape: nil, spansLines: true, doubles: true).end(in: code, from: start)
  }

  /// Whether `|` or `>`, with its signs, is the last of the line but a comment.
  private func isBlockScalar(_ lineEnd: Int) -> Bool {
    guard code[offset] == UInt8(ascii: "|") || code[offset] == UInt8(ascii: ">"),
      code[offset - 1].isBlank
    else { return false }
    let end = code.afterBlanks(from: code.afterWord(from: offset + 1, and: "+-"))
    return end >= lineEnd || code[end] == UInt8(ascii: "#")
  }

  private mutating func blockScalar(deeperThan indent: Int, after lineEnd: Int) {
    take(.operator, to: code.afterWord(from: offset + 1, and: "+-"))
    var line = lineEnd + 1
    var end = line
    while line < code.end {
      let first = line + indentation(from: line)
      let isEmpty = code.afterBlanks(from: first) >= code.lineEnd(from: first)
      if !isEmpty, first - line <= indent { break }
      line = code.lineEnd(from: first) + 1
      if !isEmpty { end = line }
    }
    offset = min(lineEnd + 1, code.end)
    take(.string, to: min(end, code.end))
  }

  private static let constants = WordTable(
    constants: "true false null yes no on off True False Null TRUE FALSE NULL ~")
}
