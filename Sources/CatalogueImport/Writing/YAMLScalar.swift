import SiteModel

/// Writes a text as YAML, in quotes only where it would be read as something else without them.
package enum YAMLScalar {
  /// On one line.
  package static func text(_ text: String) -> String {
    if isPlain(text) { return text }
    let isSingle = !text.contains("'") || text.contains("\\") || text.contains("\"")
    if isSingle, text.contains("\"") || text.contains("\\"),
      text.unicodeScalars.allSatisfy(isPrintable)
    {
      return "'"
        + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
    return quoted(text)
  }

  /// Whether it reads as this text without quotes, also to programs that make numbers and dates of
  /// what looks like them.
  package static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first != " ", last != " ", last != ":", text.unicodeScalars.allSatisfy(isPrintable),
      !startsWithSign(text), !text.contains(": "), !text.contains(" #")
    else { return false }
    return !isOtherType(text)
  }

  /// Whether it is a number, a date or a word of YAML that may stand without quotes anywhere.
  static func isBare(_ text: String) -> Bool {
    isOtherType(text) && text.utf8.count <= 40
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
          || "+-._:".utf8.contains(byte)
      } && text.utf8.last != UInt8(ascii: ":") && text.lowercased() != "todo"
  }

  /// Whether it may also stand in `[…]` without quotes.
  static func isPlainInFlow(_ text: String) -> Bool {
    isPlain(text) && !text.hasPrefix("?") && !text.contains { ",[]{}".contains($0) }
  }

  private static func startsWithSign(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return true }
    if "-?:".unicodeScalars.contains(first) {
      let second = scalars.dropFirst().first
      return second == nil || second == " " || text.hasPrefix("---") || text.hasPrefix("-?")
        || text.hasPrefix(":")
    }
    return text.hasPrefix("...") || ",[]{}#&*!|>'\"%@`=".unicodeScalars.contains(first)
      || text.hasPrefix("<<")
  }

  private static let words: Set<String> = [
    "null", "~", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", "-.inf", "+.inf",
    ".nan", "todo",
  ]

  /// Whether YAML 1.1 or 1.2 makes a number, a date or a word of it.
  private static func isOtherType(_ text: String) -> Bool {
    if words.contains(text.lowercased()) { return true }
    guard let first = text.utf8.first, "0123456789+-.".utf8.contains(first) else { return false }
    let digits = text.filter { $0 != "_" }
    if Double(digits) != nil { return true }
    let unsigned = digits.drop { "+-".contains($0) }
    for prefix in ["0x", "0o", "0b"] where unsigned.hasPrefix(prefix) { return true }
    let parts = unsigned.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count > 1, parts.allSatisfy({ Double($0) != nil }) { return true }
    let days = text.prefix { $0.isNumber || $0 == "-" }.split(separator: "-")
    return days.count == 3 && days[0].count == 4 && Int(days[0]) != nil
  }

  /// What YAML takes as it is. Line ends of Unicode's, and what cannot be seen to stand there, are
  /// escaped.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x10000...:
      true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "\t": written += "\\t"
      case "\r": written += "\\r"
      case _ where isPrintable(scalar): written.unicodeScalars.append(scalar)
      default: written += escape(scalar)
      }
    }
    return written + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let width = scalar.value < 0x100 ? 2 : scalar.value < 0x10000 ? 4 : 8
    let sign = width == 2 ? "\\x" : width == 4 ? "\\u" : "\\U"
    return sign + String(repeating: "0", count: width - digits.utf8.count) + digits
  }
}
