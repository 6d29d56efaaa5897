/// Reads code by its language's table, each byte once.
struct LexicalScanner {
  let code: CodeBytes
  let language: Language
  var writer: TokenWriter
  var offset: Int
  /// Whether a value ends here, so that a `/` divides and a `<<` shifts.
  var afterValue = false
  /// Whether only blanks stand before this on its line.
  var atLineStart = true
  /// What the next name is, when a word such as `func` has said so.
  var introduced: TokenKind?
  /// The last byte before this that is no blank, comment or line end.
  var previous: UInt8 = 0
  /// Up to here no `/` begins a regular expression: one that was tried is not closed on this line.
  var regexBarrier = 0
  var heredocs: [Heredoc] = []

  /// Writes all of `code`, from where `writer` stands.
  static func scan(_ code: CodeBytes, as language: Language, into writer: consuming TokenWriter)
    -> TokenWriter
  {
    let start = writer.position
    var scanner = LexicalScanner(
      code: code, language: language, writer: writer, offset: start)
    scanner.run()
    return scanner.writer
  }

  private mutating func run() {
    language.classes.withUnsafeBufferPointer { classes in
      while offset < code.end {
        switch classes[Int(code[offset])] {
        case .blank: offset += 1
        case .lineEnd: lineEnd()
        case .name: word()
        case .digit: number()
        case .operator: takeOperator()
        case .plain: plain()
        case .mark: mark()
        }
      }
    }
    writer.emit(nil, to: code.end)
  }

  /// Ends a token that began at `offset`.
  @inline(__always)
  mutating func take(_ kind: TokenKind?, to end: Int, isValue: Bool = false) {
    writer.emit(nil, to: offset)
    writer.emit(kind, to: end)
    previous = code[end - 1]
    offset = end
    afterValue = isValue
    atLineStart = false
  }

  private mutating func lineEnd() {
    offset += 1
    atLineStart = true
    guard !heredocs.isEmpty else { return }
    for heredoc in heredocs where offset < code.end {
      let end = heredoc.bodyEnd(in: code, from: offset)
      writer.emit(.string, offset, end)
      offset = end
      if code[offset] == 0x0A { offset += 1 }
    }
    heredocs = []
  }

  private mutating func number() {
    let end = NumberLiteral.end(
      in: code, from: offset, quotedDigits: language.features.contains(.quotedDigits))
    take(.number, to: end, isValue: true)
    introduced = nil
  }

  private mutating func takeOperator() {
    take(.operator, to: offset + 1)
  }

  private mutating func plain() {
    let byte = code[offset]
    if byte == UInt8(ascii: ":"), code[offset + 1] == UInt8(ascii: "=") {
      takeOperator()
      return
    }
    let closes =
      byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
    take(nil, to: offset + 1, isValue: closes)
    introduced = nil
  }

  private mutating func mark() {
    if let end = language.commentEnd(in: code, at: offset) {
      writer.emit(.comment, offset, end)
      offset = end
      return
    }
    if special() { return }
    for rule in language.strings where code.matches(rule.open, at: offset) {
      string(rule.kind, to: rule.end(in: code, from: offset))
      return
    }
    if code[offset].isOperator { takeOperator() } else { plain() }
  }

  /// Takes a literal, which may turn out to be the key of an object.
  mutating func string(_ kind: TokenKind, to end: Int) {
    let features = language.features
    var kind = kind
    if kind == .string, features.contains(.stringKeys) || features.contains(.objectKeys),
      isKey(before: end)
    {
      kind = .property
    }
    take(kind, to: end, isValue: true)
    introduced = nil
  }

  /// Whether a `:` follows and, where labels could be meant otherwise, a `{` or `,` came before.
  func isKey(before end: Int) -> Bool {
    var next = end
    while code[next].isSpace { next += 1 }
    guard code[next] == UInt8(ascii: ":"), code[next + 1] != UInt8(ascii: ":") else { return false }
    return language.features.contains(.stringKeys) || previous == UInt8(ascii: "{")
      || previous == UInt8(ascii: ",")
  }
}
