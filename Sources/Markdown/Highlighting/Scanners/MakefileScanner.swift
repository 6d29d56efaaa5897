/// Makefiles: rules, their recipes, variables.
struct MakefileScanner {
  let code: CodeBytes
  var writer: TokenWriter

  static func scan(_ code: CodeBytes, into writer: consuming TokenWriter) -> TokenWriter {
    var scanner = MakefileScanner(code: code, writer: writer)
    var line = scanner.writer.position
    while line < code.end {
      let end = code.lineEnd(from: line)
      scanner.line(line, end)
      line = end + 1
      scanner.writer.emit(nil, to: line)
    }
    return scanner.writer
  }

  private mutating func line(_ start: Int, _ end: Int) {
    let first = code.afterBlanks(from: start)
    if code[first] == UInt8(ascii: "#") {
      writer.emit(.comment, first, end)
    } else if code[start] == UInt8(ascii: "\t") {
      references(first, end)
    } else {
      declaration(first, end)
    }
  }

  /// A directive, a rule or an assignment.
  private mutating func declaration(_ start: Int, _ end: Int) {
    let wordEnd = code.afterWord(from: start, and: "-")
    if Self.words.meaning(of: start..<wordEnd, in: code) != nil {
      writer.emit(.keyword, start, wordEnd)
      references(wordEnd, end)
      return
    }
    var sign = start
    var depth = 0
    while sign < end {
      let byte = code[sign]
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "}") { depth -= 1 }
      if depth <= 0, byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=") { break }
      sign += 1
    }
    let isAssignment = code[sign] == UInt8(ascii: "=") || code[sign + 1] == UInt8(ascii: "=")
    if sign >= end {
      references(start, end)
    } else if isAssignment {
      let name = nameEnd(start, sign)
      writer.emit(.variable, start, name)
      let valueStart = code[sign] == UInt8(ascii: "=") ? sign + 1 : sign + 2
      writer.emit(.operator, max(name, operatorStart(name, sign)), valueStart)
      references(valueStart, end)
    } else {
      writer.emit(code[start] == UInt8(ascii: ".") ? .meta : .function, start, sign)
      writer.emit(.operator, sign, sign + 1)
      references(sign + 1, end)
    }
  }

  private func nameEnd(_ start: Int, _ sign: Int) -> Int {
    var end = sign
    while end > start, code[end - 1].isBlank || "?+!:".utf8.contains(code[end - 1]) { end -= 1 }
    return end
  }

  private func operatorStart(_ name: Int, _ sign: Int) -> Int {
    var start = sign
    while start > name, !code[start - 1].isBlank { start -= 1 }
    return start
  }

  /// `$(name)`, `${name}`, `$@`, strings and comments.
  private mutating func references(_ start: Int, _ end: Int) {
    let line = code.prefix(end)
    var offset = start
    while offset < end {
      switch line[offset] {
      case UInt8(ascii: "$"):
        let tokenEnd = referenceEnd(line, offset)
        writer.emit(.variable, offset, tokenEnd)
        offset = tokenEnd
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let rule = line[offset] == UInt8(ascii: "'") ? StringRule("'") : StringRule("\"")
        let tokenEnd = rule.end(in: line, from: offset)
        writer.emit(.string, offset, tokenEnd)
        offset = tokenEnd
      case UInt8(ascii: "#") where line[offset - 1].isBlank:
        writer.emit(.comment, offset, end)
        offset = end
      default: offset += 1
      }
    }
  }

  private func referenceEnd(_ line: CodeBytes, _ start: Int) -> Int {
    let open = line[start + 1]
    guard open == UInt8(ascii: "(") || open == UInt8(ascii: "{") else {
      return min(start + 2, line.end)
    }
    let close = UInt8(ascii: open == UInt8(ascii: "(") ? ")" : "}")
    var depth = 0
    var end = start + 1
    while end < line.end {
      if line[end] == open { depth += 1 }
      if line[end] == close { depth -= 1 }
      end += 1
      if depth == 0 { break }
    }
    return end
  }

  private static let words = WordTable(
    keywords: """
      include -include sinclude define endef export unexport override ifdef ifndef ifeq ifneq else \
      endif vpath undefine
      """)
}
