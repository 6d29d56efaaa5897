/// How wide a text is about to be, before any font has been chosen.
///
/// The advances are those of Verdana and DejaVu Sans within a few per cent, in hundredths of the
/// font's size. Where another font is taken, `textLength` makes the letters fit.
enum TextWidth {
  /// In hundredths of the font's size.
  static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + advance(of: $1) }
  }

  private static func advance(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: ascii[Int(scalar.value) - 0x20]
    case 0..<0x20, 0x7F..<0xA0: 0
    case 0xA0..<0x300: 66
    case 0x300..<0x370, 0x200B..<0x2010, 0x202A..<0x202F, 0x2060..<0x2070, 0xFE00..<0xFE10: 0
    case 0x370..<0x1100: isMark(scalar) ? 0 : 66
    // Chinese, Japanese, Korean and pictures are as wide as they are high.
    case 0x1100..<0x1160, 0x2E80..<0xA4D0, 0xAC00..<0xD7A4, 0xF900..<0xFB00, 0xFE30..<0xFE70,
      0xFF00..<0xFF61, 0x1F000..<0x20000, 0x20000..<0x40000:
      105
    default: isMark(scalar) ? 0 : 75
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  /// From the blank on.
  private static let ascii: [Int] = [
    35, 39, 46, 82, 64, 108, 73, 27, 45, 45, 64, 82, 36, 45, 36, 45,
    64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 45, 45, 82, 82, 82, 55,
    100, 68, 69, 70, 77, 63, 57, 78, 75, 42, 45, 69, 56, 84, 75, 79,
    60, 79, 70, 68, 62, 73, 68, 99, 69, 62, 69, 45, 45, 45, 82, 64,
    64, 60, 62, 52, 62, 60, 35, 62, 63, 27, 34, 59, 27, 97, 63, 61,
    62, 62, 43, 52, 39, 63, 59, 82, 59, 59, 53, 63, 45, 63, 82,
  ]
}
