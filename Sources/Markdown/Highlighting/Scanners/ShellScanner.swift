/// POSIX shells and bash.
struct ShellScanner {
  let code: CodeBytes
  var writer: TokenWriter
  var offset: Int
  /// Whether the next word is the name of a command.
  private var expectsCommand = true
  /// Whether `in` is still to come, after `for`, `case` or `select`.
  private var expectsIn = false
  private var heredocs: [Heredoc] = []

  static func scan(_ code: CodeBytes, into writer: consuming TokenWriter) -> TokenWriter {
    let start = writer.position
    var scanner = ShellScanner(code: code, writer: writer, offset: start)
    while scanner.offset < code.end { scanner.step() }
    return scanner.writer
  }

  private init(code: CodeBytes, writer: consuming TokenWriter, offset: Int) {
    self.code = code
    self.writer = writer
    self.offset = offset
  }

  private mutating func step() {
    let byte = code[offset]
    switch byte {
    case 0x20, 0x09, 0x0D: offset += 1
    case 0x0A: lineEnd()
    case UInt8(ascii: "#") where isWordStart: take(.comment, to: code.lineEnd(from: offset))
    case UInt8(ascii: "\""): take(.string, to: quotedEnd(from: offset))
    case UInt8(ascii: "'"):
      take(.string, to: StringRule("'", escape: nil, spansLines: true).end(in: code, from: offset))
    case UInt8(ascii: "$"): variable()
    case UInt8(ascii: "\\"): offset += code[offset + 1] == 0x0A ? 2 : 1
    case UInt8(ascii: "<"): redirection()
    case UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: ";"), UInt8(ascii: ">"):
      take(.operator, to: offset + 1)
      expectsCommand = byte != UInt8(ascii: ">")
    case UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "`"), UInt8(ascii: "!"):
      offset += 1
      expectsCommand = true
    case UInt8(ascii: "-") where isWordStart:
      take(.attribute, to: code.afterWord(from: offset + 1, and: "-"))
    default: plain(byte)
    }
  }

  private var isWordStart: Bool {
    let before = code[offset - 1]
    return offset == 0 || before.isSpace || before == UInt8(ascii: ";")
      || before == UInt8(ascii: "(") || before == UInt8(ascii: "|") || before == UInt8(ascii: "&")
  }

  private mutating func take(_ kind: TokenKind, to end: Int) {
    writer.emit(kind, offset, end)
    offset = end
    if kind != .operator, kind != .comment { expectsCommand = false }
  }

  private mutating func lineEnd() {
    offset += 1
    expectsCommand = true
    for heredoc in heredocs where offset < code.end {
      let end = heredoc.bodyEnd(in: code, from: offset)
      writer.emit(.string, offset, end)
      offset = end
      if code[offset] == 0x0A { offset += 1 }
    }
    heredocs = []
  }

  private mutating func redirection() {
    if code.matches("<<<", at: offset) {
      take(.operator, to: offset + 3)
    } else if let heredoc = Heredoc(in: code, at: offset) {
      heredocs.append(heredoc)
      writer.emit(.operator, offset, offset + 2)
      offset += 2
      take(.string, to: heredoc.openingEnd)
    } else {
      take(.operator, to: offset + 1)
    }
  }

  /// `$name`, `${…}`, `$1`, `$@`; what stands in `$(…)` is code.
  private mutating func variable() {
    let next = code[offset + 1]
    if next == UInt8(ascii: "(") {
      writer.emit(.operator, offset, offset + 2)
      offset += 2
      expectsCommand = true
    } else if next == UInt8(ascii: "{") {
      var end = offset + 2
      while end < code.end, code[end] != UInt8(ascii: "}"), code[end] != 0x0A { end += 1 }
      take(.variable, to: code[end] == UInt8(ascii: "}") ? end + 1 : end)
    } else if next.isWordStart {
      take(.variable, to: code.afterWord(from: offset + 1))
    } else if next.isDigit || "@*#?-$!".utf8.contains(next) {
      take(.variable, to: offset + 2)
    } else if next == UInt8(ascii: "'") {
      take(.string, to: StringRule("'", spansLines: true).end(in: code, from: offset + 1))
    } else {
      offset += 1
    }
  }

  /// The offset after a `"…"`, with the quotes inside of `$(…)` skipped.
  private func quotedEnd(from start: Int) -> Int {
    StringRule(
      "\"", spansLines: true, interpolation: .command
    ).end(in: code, from: start)
  }

  private mutating func plain(_ byte: UInt8) {
    guard byte.isWord || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") else {
      if byte == UInt8(ascii: "=") || byte == UInt8(ascii: "[") {
        writer.emit(.operator, offset, offset + 1)
      }
      offset += 1
      return
    }
    let end = wordEnd(from: offset)
    if code[end] == UInt8(ascii: "="), expectsCommand {
      assignment(to: end)
      return
    }
    let isFunction = code[end] == UInt8(ascii: "(") && code[end + 1] == UInt8(ascii: ")")
    let meaning = Self.words.meaning(of: offset..<end, in: code)
    if let meaning, expectsCommand || meaning.kind == .constant {
      writer.emit(meaning.kind, offset, end)
      expectsCommand = meaning.kind == .keyword && meaning.introduces == nil
      expectsIn = meaning.introduces == .type
    } else if expectsIn, code.matches("in", at: offset), end == offset + 2 {
      writer.emit(.keyword, offset, end)
      expectsIn = false
    } else if expectsCommand || isFunction {
      writer.emit(.function, offset, end)
      expectsCommand = false
    } else if code[offset].isDigit, NumberLiteral.end(in: code, from: offset) == end {
      writer.emit(.number, offset, end)
    }
    offset = end
  }

  /// `name=value`; a command may follow.
  private mutating func assignment(to end: Int) {
    writer.emit(.variable, offset, end)
    writer.emit(.operator, end, end + 1)
    offset = end + 1
    guard code[offset].isWord || code[offset] == UInt8(ascii: "/") else { return }
    let valueEnd = wordEnd(from: offset)
    writer.emit(.string, offset, valueEnd)
    offset = valueEnd
  }

  private func wordEnd(from start: Int) -> Int {
    max(start + 1, code.afterWord(from: start, and: "-./:+@%,~^"))
  }

  /// After the words that introduce something, a name stands, not a command; `in` comes after the
  /// name that follows `for`, `case` and `select`.
  private static let words = WordTable(
    keywords: "if then else elif fi do done while until esac time coproc",
    functionKeywords: "function export local readonly declare typeset unset return exit",
    typeKeywords: "for case select", constants: "true false")
}
