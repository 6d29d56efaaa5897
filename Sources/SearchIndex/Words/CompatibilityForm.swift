/// Letters and digits in another guise.
enum CompatibilityForm {
  /// Appends what `scalar` stands for: itself, for most.
  static func append(_ scalar: Unicode.Scalar, to output: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0xAA...0xBE, 0x132...0x1F3, 0xE33, 0xEB3, 0x2070...0x209C, 0xFB00...0xFB06:
      if let text = spelled[scalar] { return output.append(contentsOf: text.unicodeScalars) }
    case 0x24B6...0x24E9: return append(letter: scalar.value - 0x24B6, to: &output)
    case 0xFF01...0xFF5E: return append(scalar.value - 0xFEE0, or: scalar, to: &output)
    case 0xFF66...0xFF9F:
      return output.append(kana[Int(scalar.value - 0xFF66)])
    case 0x1D400...0x1D6A3: return append(letter: scalar.value - 0x1D400, to: &output)
    case 0x1D7CE...0x1D7FF:
      return append(0x30 + (scalar.value - 0x1D7CE) % 10, or: scalar, to: &output)
    default: break
    }
    output.append(scalar)
  }

  /// Alphabets in a row, each of 26 letters: which one counts for nothing.
  private static func append(letter: UInt32, to output: inout String.UnicodeScalarView) {
    append(0x61 + letter % 26, or: "a", to: &output)
  }

  private static func append(
    _ value: UInt32, or scalar: Unicode.Scalar, to output: inout String.UnicodeScalarView
  ) {
    output.append(Unicode.Scalar(value) ?? scalar)
  }

  private static let spelled: [Unicode.Scalar: String] = [
    "ª": "a", "º": "o", "ĳ": "ij", "Ĳ": "IJ", "ŀ": "l·", "Ŀ": "L·", "ŉ": "ʼn", "ſ": "s", "ǆ": "dz",
    "Ǆ": "DZ", "ǅ": "Dz", "ǉ": "lj", "Ǉ": "LJ", "ǈ": "Lj", "ǌ": "nj", "Ǌ": "NJ", "ǋ": "Nj",
    "ǳ": "dz", "Ǳ": "DZ", "ǲ": "Dz", "\u{E33}": "\u{E4D}\u{E32}", "\u{EB3}": "\u{ECD}\u{EB2}",
    "²": "2", "³": "3", "¹": "1", "µ": "μ", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl",
    "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "⁰": "0", "ⁱ": "i", "⁴": "4", "⁵": "5", "⁶": "6",
    "⁷": "7", "⁸": "8", "⁹": "9", "ⁿ": "n", "₀": "0", "₁": "1", "₂": "2", "₃": "3", "₄": "4",
    "₅": "5", "₆": "6", "₇": "7", "₈": "8", "₉": "9",
  ]

  /// Half-width katakana from U+FF66 on; the last two are the voicing marks, which compose.
  private static let kana = Array(
    "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u{3099}\u{309A}"
      .unicodeScalars)
}
