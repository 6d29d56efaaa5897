/// Language tags in the form that OpenGraph wants: a language and a territory.
enum OpenGraphTerritory {
  /// `pt-BR` is `pt_BR`. A tag without a territory gets the one that most who read it expect; a
  /// language that is not known here stays as it is.
  static func code(_ tag: String) -> String {
    let parts = tag.split { $0 == "-" || $0 == "_" }.map(String.init)
    guard let first = parts.first else { return tag }
    let language = first.lowercased()
    if let territory = parts.dropFirst().first(where: isTerritory) {
      return "\(language)_\(territory.uppercased())"
    }
    let isTraditional = parts.contains { $0.lowercased() == "hant" }
    if language == "zh", isTraditional { return "zh_TW" }
    return territories[language].map { "\(language)_\($0)" } ?? language
  }

  private static func isTerritory(_ part: String) -> Bool {
    part.utf8.count == 2 && part.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
  }

  private static let territories = [
    "ar": "AR", "bg": "BG", "ca": "ES", "cs": "CZ", "da": "DK", "de": "DE", "el": "GR", "en": "US",
    "es": "ES", "et": "EE", "eu": "ES", "fa": "IR", "fi": "FI", "fr": "FR", "he": "IL", "hi": "IN",
    "hr": "HR", "hu": "HU", "id": "ID", "it": "IT", "ja": "JP", "ko": "KR", "lt": "LT", "lv": "LV",
    "nb": "NO", "nl": "NL", "pl": "PL", "pt": "PT", "ro": "RO", "ru": "RU", "sk": "SK", "sl": "SI",
    "sr": "RS", "sv": "SE", "th": "TH", "tr": "TR", "uk": "UA", "vi": "VN", "zh": "CN",
  ]
}
