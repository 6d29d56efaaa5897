import SiteModel

/// Where a title stands in an index from A to Z: case, accents and signs before the first letter
/// count for nothing.
struct TitleKey {
  /// In the order of the index: titles without a letter or digit first.
  enum Rank: Int { case sign, digit, letter, ideograph }

  let rank: Rank
  /// The heading it stands under.
  let initial: String
  /// Lower case, without accents, from the first letter or digit on.
  let folded: String
  /// The title as it stands, from the first letter or digit on.
  let shown: Substring

  init(_ title: String) {
    let isPlain = Self.beginsPlainly(title)
    shown = isPlain ? title[...] : title.drop { !$0.isLetter && !$0.isNumber }
    folded = NormalForm.folded(shown)
    if isPlain, let byte = folded.utf8.first {
      let isDigit = byte <= UInt8(ascii: "9")
      (rank, initial) = isDigit ? (.digit, "0–9") : (.letter, Self.capitals[Int(byte & 0x1F) - 1])
      return
    }
    guard let first = folded.first, let scalar = folded.unicodeScalars.first else {
      (rank, initial) = (.sign, "#")
      return
    }
    if first.isNumber, !first.isLetter {
      (rank, initial) = (.digit, "0–9")
    } else if scalar.properties.isIdeographic {
      (rank, initial) = (.ideograph, "漢字")
    } else {
      (rank, initial) = (.letter, Self.capital(of: scalar))
    }
  }

  /// The first sign of the letter in capitals; of a Korean syllable its first consonant.
  private static func capital(of scalar: Unicode.Scalar) -> String {
    if let consonant = scalar.value.subtractingIfAtLeast(0x1100), consonant < 19 {
      return consonants[Int(consonant)]
    }
    return String(scalar.properties.uppercaseMapping.prefix(1))
  }

  /// Whether the title begins with a letter or digit of ASCII without a mark, as most do: then nobody
  /// need ask where its first sign ends.
  private static func beginsPlainly(_ title: String) -> Bool {
    let start = title.utf8.prefix(2)
    guard let first = start.first, start.allSatisfy({ $0 < 0x80 }) else { return false }
    switch first {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return true
    default: return false
    }
  }

  private static let capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)

  private static let consonants = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".map(String.init)
}

extension UInt32 {
  fileprivate func subtractingIfAtLeast(_ least: UInt32) -> UInt32? {
    self >= least ? self - least : nil
  }
}
