extension LexicalScanner {
  /// Takes what only some languages know, and says whether there was such a thing.
  mutating func special() -> Bool {
    let features = language.features
    switch code[offset] {
    case UInt8(ascii: "@"):
      if features.contains(.ruby) { return sigil() }
      return features.contains(.atAttributes) && named(.attribute)
    case UInt8(ascii: "#"): return hash()
    case UInt8(ascii: "$"): return dollar()
    case UInt8(ascii: "/"): return features.contains(.regexLiterals) && regex()
    case UInt8(ascii: "'"): return features.contains(.lifetimes) && lifetime()
    case UInt8(ascii: ":"): return features.contains(.ruby) && symbol()
    case UInt8(ascii: "%"): return features.contains(.ruby) && percentLiteral()
    case UInt8(ascii: "<"): return features.contains(.ruby) && heredoc()
    default: return false
    }
  }

  /// `@name`, with the dots of a longer name.
  private mutating func named(_ kind: TokenKind) -> Bool {
    guard code[offset + 1].isWordStart else { return false }
    take(kind, to: code.afterWord(from: offset + 1, and: "."), isValue: true)
    return true
  }

  private mutating func hash() -> Bool {
    let features = language.features
    if features.contains(.hashAttributes) { return bracketedAttribute() }
    if features.contains(.preprocessor) { return atLineStart && directive() }
    if features.contains(.hashStrings), let end = RawString.hashed(in: code, at: offset) {
      take(.string, to: end, isValue: true)
      return true
    }
    var end = offset
    while code[end] == UInt8(ascii: "#") { end += 1 }
    take(.meta, to: code.afterWord(from: end), isValue: true)
    return true
  }

  /// `#[…]` and `#![…]`, up to the bracket that closes it.
  private mutating func bracketedAttribute() -> Bool {
    var end = offset + 1
    if code[end] == UInt8(ascii: "!") { end += 1 }
    guard code[end] == UInt8(ascii: "[") else { return false }
    var depth = 0
    while end < code.end {
      if code[end] == UInt8(ascii: "[") { depth += 1 }
      if code[end] == UInt8(ascii: "]") { depth -= 1 }
      end += 1
      if depth == 0 { break }
    }
    take(.attribute, to: end)
    return true
  }

  /// `#include <file>`, `#define`, `#if`.
  private mutating func directive() -> Bool {
    let name = code.afterBlanks(from: offset + 1)
    let end = code.afterWord(from: name)
    let isInclusion = code.matches("include", at: name) || code.matches("import", at: name)
    take(.meta, to: end)
    let file = code.afterBlanks(from: end)
    guard isInclusion, code[file] == UInt8(ascii: "<") else { return true }
    var close = file
    while close < code.end, code[close] != UInt8(ascii: ">"), code[close] != 0x0A { close += 1 }
    offset = file
    take(.string, to: code[close] == UInt8(ascii: ">") ? close + 1 : close)
    return true
  }

  private mutating func dollar() -> Bool {
    if language.features.contains(.dollarStrings),
      let end = RawString.dollar(in: code, at: offset)
    {
      take(.string, to: end, isValue: true)
      return true
    }
    guard code[offset + 1].isWord else { return false }
    take(.variable, to: code.afterWord(from: offset + 1), isValue: true)
    return true
  }

  /// `/…/flags`, closed on its line; a `/` in brackets does not close it.
  private mutating func regex() -> Bool {
    guard !afterValue, offset >= regexBarrier else { return false }
    var end = offset + 1
    var isInBrackets = false
    while end < code.end, code[end] != 0x0A {
      let byte = code[end]
      if byte == UInt8(ascii: "\\"), code[end + 1] != 0x0A { end += 1 }
      if byte == UInt8(ascii: "[") { isInBrackets = true }
      if byte == UInt8(ascii: "]") { isInBrackets = false }
      end += 1
      if byte == UInt8(ascii: "/"), !isInBrackets {
        while code[end].isLetter { end += 1 }
        take(.string, to: end, isValue: true)
        return true
      }
    }
    regexBarrier = end
    return false
  }

  private mutating func lifetime() -> Bool {
    guard code[offset + 1].isLetter || code[offset + 1] == UInt8(ascii: "_"),
      code[offset + 2] != UInt8(ascii: "'")
    else { return false }
    take(.variable, to: code.afterWord(from: offset + 1))
    return true
  }
}
