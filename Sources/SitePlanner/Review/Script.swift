/// The letters that a text is written in, as far as they tell languages apart.
enum Script: String, Hashable, Sendable {
  case latin = "Latin"
  case greek = "Greek"
  case cyrillic = "Cyrillic"
  case hebrew = "Hebrew"
  case arabic = "Arabic"
  case devanagari = "Devanagari"
  case thai = "Thai"
  case hangul = "Korean"
  case kana = "Japanese"
  case han = "Chinese"

  /// Nil for letters that are none of these.
  init?(of scalar: Unicode.Scalar) {
    guard let found = Self.ranges.first(where: { $0.range.contains(scalar.value) }) else {
      return nil
    }
    self = found.script
  }

  private static let ranges: [(range: ClosedRange<UInt32>, script: Script)] = [
    (0x41...0x24F, .latin), (0x370...0x3FF, .greek), (0x400...0x52F, .cyrillic),
    (0x590...0x5FF, .hebrew), (0x600...0x77F, .arabic), (0x900...0x97F, .devanagari),
    (0xE00...0xE7F, .thai), (0x1100...0x11FF, .hangul), (0x1E00...0x1EFF, .latin),
    (0x1F00...0x1FFF, .greek), (0x3040...0x30FF, .kana), (0x3400...0x9FFF, .han),
    (0xAC00...0xD7AF, .hangul), (0xF900...0xFAFF, .han), (0x20000...0x3FFFF, .han),
  ]

  /// The scripts that texts of a language use; none where that is not known.
  ///
  /// - Parameter tag: As BCP 47 has it: `en`, `sr-Latn`.
  static func scripts(of tag: String) -> Set<Script> {
    let parts = tag.lowercased().split(separator: "-").map(String.init)
    if parts.contains("latn") { return [.latin] }
    if parts.contains("cyrl") { return [.cyrillic] }
    return parts.first.flatMap { byLanguage[$0] } ?? []
  }

  private static let byLanguage: [String: Set<Script>] = {
    let latin = [
      "af", "ca", "cs", "cy", "da", "de", "en", "es", "et", "eu", "fi", "fr", "ga", "gl", "hr",
      "hu", "id", "is", "it", "lt", "lv", "ms", "mt", "nb", "nl", "nn", "no", "pl", "pt", "ro",
      "sk", "sl", "sq", "sv", "sw", "tr", "vi",
    ]
    var all: [String: Set<Script>] = [
      "el": [.greek], "he": [.hebrew], "ar": [.arabic], "fa": [.arabic], "ur": [.arabic],
      "hi": [.devanagari], "mr": [.devanagari], "ne": [.devanagari], "th": [.thai],
      "ko": [.hangul, .han], "ja": [.kana, .han], "zh": [.han], "sr": [.cyrillic, .latin],
      "be": [.cyrillic], "bg": [.cyrillic], "mk": [.cyrillic], "ru": [.cyrillic],
      "uk": [.cyrillic],
    ]
    for language in latin { all[language] = [.latin] }
    return all
  }()
}
