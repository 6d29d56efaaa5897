/// Text as a terminal may show it: nothing in it can move the cursor, change colours or turn the
/// order of letters around.
package enum VisibleText {
  /// Returns `text` with every control character as an escape that can be read.
  package static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { escape(for: $0) != nil }) else { return text }
    return text.unicodeScalars.map { escape(for: $0) ?? String($0) }.joined()
  }

  /// Nil for what can be shown as it is.
  static func escape(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    // Joiners of scripts and emoji, and the soft hyphen, do no harm.
    case "\u{200C}", "\u{200D}", "\u{AD}": return nil
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
      return scalar.value < 0x80 ? hexadecimal(UInt8(scalar.value)) : unicode(scalar)
    default: return nil
    }
  }

  /// `\x1B`
  static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "\\x\(byte < 16 ? "0" : "")\(digits)"
  }

  private static func unicode(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }
}
