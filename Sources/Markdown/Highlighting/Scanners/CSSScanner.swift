/// CSS, with the nested rules and line comments of its preprocessors.
struct CSSScanner {
  let code: CodeBytes
  var writer: TokenWriter
  var offset: Int
  /// Whether a value is being read, not a selector or the name of a property.
  private var inValue = false

  static func scan(_ code: CodeBytes, into writer: consuming TokenWriter) -> TokenWriter {
    let start = writer.position
    var scanner = CSSScanner(code: code, writer: writer, offset: start)
    var isStart = true
    while scanner.offset < code.end {
      if isStart { isStart = !scanner.startsStatement() } else { isStart = scanner.step() }
    }
    return scanner.writer
  }

  private init(code: CodeBytes, writer: consuming TokenWriter, offset: Int) {
    self.code = code
    self.writer = writer
    self.offset = offset
  }

  private mutating func take(_ kind: TokenKind?, to end: Int) {
    writer.emit(nil, to: offset)
    writer.emit(kind, to: end)
    offset = max(offset, end)
  }

  private mutating func takesComment() -> Bool {
    if code.matches("/*", at: offset) {
      take(.comment, to: code.find("*/", from: offset + 2) + 2)
    } else if code.matches("//", at: offset), code[offset - 1] != UInt8(ascii: ":") {
      take(.comment, to: code.lineEnd(from: offset))
    } else {
      return false
    }
    return true
  }

  /// Skips blanks, comments and braces; at anything else decides whether a declaration or a rule
  /// begins, and says so.
  private mutating func startsStatement() -> Bool {
    let byte = code[offset]
    if byte.isSpace || byte == UInt8(ascii: "}") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: "{")
    {
      offset += 1
      return false
    }
    if takesComment() { return false }
    inValue = false
    guard byte.isWord || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "$"),
      isDeclaration()
    else { return true }
    let end = code.afterWord(from: offset, and: "-$")
    take(
      byte == UInt8(ascii: "$") || code.matches("--", at: offset) ? .variable : .property, to: end)
    inValue = true
    return true
  }

  /// Whether a `:` comes, and then no `{` before the next `;` or `}`.
  private func isDeclaration() -> Bool {
    var end = code.afterBlanks(from: code.afterWord(from: offset, and: "-$"))
    guard code[end] == UInt8(ascii: ":") else { return false }
    while end < code.end {
      switch code[end] {
      case UInt8(ascii: "{"): return false
      case UInt8(ascii: ";"), UInt8(ascii: "}"): return true
      default: end += 1
      }
    }
    return true
  }

  /// Takes one token; says whether the statement ends with it.
  private mutating func step() -> Bool {
    if takesComment() { return false }
    let byte = code[offset]
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"):
      offset += 1
      return true
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let rule: StringRule = byte == UInt8(ascii: "'") ? StringRule("'") : StringRule("\"")
      take(.string, to: rule.end(in: code, from: offset))
    case UInt8(ascii: "@"):
      take(.keyword, to: code.afterWord(from: offset + 1, and: "-"))
      inValue = true
    case UInt8(ascii: "!") where inValue:
      take(.keyword, to: code.afterWord(from: offset + 1))
    default:
      if inValue { value(byte) } else { selector(byte) }
    }
    return false
  }

  private mutating func selector(_ byte: UInt8) {
    let end = code.afterWord(from: offset + 1, and: "-")
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "#"): take(.attribute, to: end)
    case UInt8(ascii: ":"):
      take(
        .keyword, to: code.afterWord(from: offset + (code[offset + 1] == byte ? 2 : 1), and: "-"))
    case UInt8(ascii: "["):
      take(nil, to: offset + 1)
      take(.attribute, to: code.afterWord(from: offset, and: "-"))
    case UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "~"), UInt8(ascii: "*"),
      UInt8(ascii: "="), UInt8(ascii: "&"), UInt8(ascii: "^"), UInt8(ascii: "|"):
      take(.operator, to: offset + 1)
    default:
      take(
        byte.isWordStart ? .tag : nil,
        to: byte.isWord || byte == UInt8(ascii: "-") ? end : offset + 1)
    }
  }

  private mutating func value(_ byte: UInt8) {
    let next = code[offset + 1]
    if byte.isDigit || (byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")) && next.isDigit {
      take(.number, to: code.afterWord(from: offset + 1, and: ".%"))
    } else if byte == UInt8(ascii: "#") {
      take(.number, to: code.afterWord(from: offset + 1))
    } else if byte == UInt8(ascii: "$") || byte == UInt8(ascii: "-") && next == byte {
      take(.variable, to: code.afterWord(from: offset + 1, and: "-"))
    } else if byte.isWord || byte == UInt8(ascii: "-") && next.isWord {
      word()
    } else if "+*/<>=".utf8.contains(byte) {
      take(.operator, to: offset + 1)
    } else {
      offset += 1
    }
  }

  private mutating func word() {
    let end = code.afterWord(from: offset + 1, and: "-")
    guard code[end] == UInt8(ascii: "(") else {
      take(.constant, to: end)
      return
    }
    let isURL = code.matches("url", at: offset) && end - offset == 3
    take(.function, to: end)
    guard isURL, code[end + 1] != UInt8(ascii: "\""), code[end + 1] != UInt8(ascii: "'") else {
      return
    }
    var close = end + 1
    while close < code.end, code[close] != UInt8(ascii: ")"), code[close] != 0x0A { close += 1 }
    offset = end + 1
    take(.string, to: close)
  }
}
