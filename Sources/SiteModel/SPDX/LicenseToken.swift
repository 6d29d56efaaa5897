/// A piece of a licence expression.
struct LicenseToken {
  enum Kind: Hashable {
    case open, close, and, or, with
    /// What stands between operators: one word where it is right, several where it is prose.
    case operand
  }

  var kind: Kind
  /// In UTF-8 bytes, from the start of the expression.
  var range: Range<Int>
  /// As written.
  var text: String

  /// Takes `text` apart.
  static func tokens(of text: String) -> [LicenseToken] {
    let bytes = Array(text.utf8)
    let words = words(of: bytes)
    var tokens: [LicenseToken] = []
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1].text : ""
      let kind = kind(of: word.text, before: next)
      if kind == .operand, let last = tokens.last, last.kind == .operand {
        let range = last.range.lowerBound..<word.range.upperBound
        tokens[tokens.count - 1].range = range
        tokens[tokens.count - 1].text = String(decoding: bytes[range], as: UTF8.self)
      } else {
        tokens.append(LicenseToken(kind: kind, range: word.range, text: word.text))
      }
    }
    return tokens
  }

  private static func kind(of word: String, before next: String) -> Kind {
    switch word.lowercased() {
    case "(": .open
    case ")": .close
    case "and": .and
    // "GPLv2 or later" is one licence in prose, not two.
    case "or":
      word == "or" && LicenseSpelling.laterWords.contains(next.lowercased()) ? .operand : .or
    case "with": .with
    default: .operand
    }
  }

  private static func words(of bytes: [UInt8]) -> [(text: String, range: Range<Int>)] {
    var words: [(String, Range<Int>)] = []
    var index = 0
    while index < bytes.count {
      let start = index
      if isParenthesis(bytes[index]) {
        index += 1
      } else {
        while index < bytes.count, bytes[index] > 0x20, !isParenthesis(bytes[index]) { index += 1 }
      }
      if index == start {
        index += 1
      } else {
        words.append((String(decoding: bytes[start..<index], as: UTF8.self), start..<index))
      }
    }
    return words
  }

  private static func isParenthesis(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
  }
}
