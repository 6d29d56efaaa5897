/// How one kind of string literal is written.
struct StringRule: Sendable {
  /// What may stand inside and has quotes of its own: `\(…)`, `${…}`, `#{…}`.
  struct Interpolation: Sendable {
    var open: Delimiter
    /// The bytes that nest in it.
    var bracket: UInt8
    var close: UInt8

    static let swift = Self("\\(", "(", ")")
    static let dollar = Self("${", "{", "}")
    static let hash = Self("#{", "{", "}")
    static let command = Self("$(", "(", ")")

    private init(_ open: Delimiter, _ bracket: Unicode.Scalar, _ close: Unicode.Scalar) {
      self.open = open
      self.bracket = UInt8(ascii: bracket)
      self.close = UInt8(ascii: close)
    }
  }

  var open: Delimiter
  var close: Delimiter
  /// Takes away the meaning of the byte after it; 0 for none.
  var escape: UInt8
  var spansLines: Bool
  /// The closing delimiter, written twice, stands for itself.
  var doubles: Bool
  var interpolation: Interpolation?
  var kind: TokenKind

  init(
    _ open: Delimiter, to close: Delimiter? = nil, escape: Unicode.Scalar? = "\\",
    spansLines: Bool = false, doubles: Bool = false, interpolation: Interpolation? = nil,
    kind: TokenKind = .string
  ) {
    self.open = open
    self.close = close ?? open
    self.escape = escape.map { UInt8(ascii: $0) } ?? 0
    self.spansLines = spansLines
    self.doubles = doubles
    self.interpolation = interpolation
    self.kind = kind
  }
}

extension StringRule {
  /// The offset after the literal that opens at `start`; one that is never closed ends with its
  /// line, or with the code when it may span lines.
  ///
  /// - Precondition: `code.matches(open, at: start)`.
  /// - Complexity: O(*n*) in the literal's bytes.
  func end(in code: CodeBytes, from start: Int) -> Int {
    var offset = start + open.count
    while offset < code.end {
      let byte = code[offset]
      if byte == 0x0A, !spansLines { return offset }
      if let interpolation, code.matches(interpolation.open, at: offset) {
        offset = end(of: interpolation, in: code, from: offset + interpolation.open.count)
      } else if byte == escape, escape != 0 {
        offset += code[offset + 1] == 0x0A && !spansLines ? 1 : 2
      } else if byte == close[0], code.matches(close, at: offset) {
        offset += close.count
        guard doubles, code.matches(close, at: offset) else { return offset }
        offset += close.count
      } else {
        offset += 1
      }
    }
    return code.end
  }

  /// The offset after the interpolation, with the strings in it skipped to `depth` brackets deep.
  /// It ends with the line where the literal does.
  private func end(of interpolation: Interpolation, in code: CodeBytes, from start: Int) -> Int {
    var offset = start
    var depth = 1
    var quote: UInt8 = 0
    while offset < code.end {
      let byte = code[offset]
      if byte == 0x0A {
        if !spansLines { return offset }
        if quote != UInt8(ascii: "`") { quote = 0 }
      } else if byte == UInt8(ascii: "\\") {
        offset += code[offset + 1] == 0x0A ? 0 : 1
      } else if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "`") {
        quote = byte
      } else if byte == interpolation.bracket {
        depth += 1
      } else if byte == interpolation.close {
        depth -= 1
        if depth == 0 { return offset + 1 }
      }
      offset += 1
    }
    return code.end
  }
}
