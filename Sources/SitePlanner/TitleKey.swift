import SiteModel

/// Where a title stands in an index from A to Z: case, accents and signs before the first letter
/// count for nothing.
struct TitleKey: Hashable {
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
    shown = title.drop { !$0.isLetter && !$0.isNumber }
    folded = NormalForm.folded(shown)
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

  private static let consonants = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".map(String.init)
}

extension TitleKey: Comparable {
  static func < (one: TitleKey, other: TitleKey) -> Bool {
    if one.rank != other.rank { return one.rank.rawValue < other.rank.rawValue }
    if one.initial != other.initial { return one.initial < other.initial }
    return one.folded < other.folded
  }
}

extension UInt32 {
  fileprivate func subtractingIfAtLeast(_ least: UInt32) -> UInt32? {
    self >= least ? self - least : nil
  }
}
