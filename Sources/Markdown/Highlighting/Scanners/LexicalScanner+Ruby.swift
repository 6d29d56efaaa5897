extension LexicalScanner {
  /// `@name` and `@@name`.
  mutating func sigil() -> Bool {
    let name = code[offset + 1] == UInt8(ascii: "@") ? offset + 2 : offset + 1
    guard code[name].isWordStart else { return false }
    take(.variable, to: code.afterWord(from: name), isValue: true)
    return true
  }

  /// `:name` and `:"name"`, but not the second half of `::`.
  mutating func symbol() -> Bool {
    guard previous != UInt8(ascii: ":") || code[offset - 1] != UInt8(ascii: ":") else {
      return false
    }
    if code[offset + 1] == UInt8(ascii: "\""), !afterValue {
      let end = StringRule("\"").end(in: code, from: offset + 1)
      take(.constant, to: end, isValue: true)
      return true
    }
    guard code[offset + 1].isWordStart else { return false }
    take(.constant, to: code.afterWord(from: offset + 1, and: "?!"), isValue: true)
    return true
  }

  /// `%w[…]`, `%i(…)`, `%q{…}`, `%(…)`: brackets nest, other delimiters do not.
  mutating func percentLiteral() -> Bool {
    guard !afterValue else { return false }
    let open = code[offset + 1].isLetter ? offset + 2 : offset + 1
    guard let close = Self.closing[code[open]] else { return false }
    var end = open
    var depth = 0
    while end < code.end {
      let byte = code[end]
      if byte == UInt8(ascii: "\\") {
        end += 1
      } else if byte == close, close != code[open] || depth > 0 {
        depth -= 1
      } else if byte == code[open] {
        depth += 1
      }
      end += 1
      if depth == 0 { break }
    }
    take(.string, to: min(end, code.end), isValue: true)
    return true
  }

  mutating func heredoc() -> Bool {
    guard let heredoc = Heredoc(in: code, at: offset) else { return false }
    let isPlain = code[offset + 2].isUpper
    guard !isPlain || !afterValue else { return false }
    heredocs.append(heredoc)
    take(.string, to: heredoc.openingEnd, isValue: true)
    return true
  }

  private static let closing: [UInt8: UInt8] = [
    UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "("): UInt8(ascii: ")"),
    UInt8(ascii: "{"): UInt8(ascii: "}"), UInt8(ascii: "<"): UInt8(ascii: ">"),
    UInt8(ascii: "|"): UInt8(ascii: "|"), UInt8(ascii: "!"): UInt8(ascii: "!"),
  ]
}
