/// A licence's name without what varies from writer to writer: `apache2`, `gpl3+`, `bsd3clause`.
enum LicenseKey {
  static func key(of text: String) -> String {
    var words = words(of: text.lowercased())
    words = withoutVersionSigns(words)
    let isAtLeast = text.utf8.contains(UInt8(ascii: ">")) && text.contains(">=")
    let isOrLater = takeOrLater(&words) || isAtLeast
    words.removeAll { noise.contains($0) }
    if words.count > 1, words.count.isMultiple(of: 2),
      words[..<(words.count / 2)] == words[(words.count / 2)...]
    {
      // "MIT License (MIT)"
      words.removeLast(words.count / 2)
    }
    let key = withShortPhrases(words.joined())
    return isOrLater ? key + "+" : key
  }

  /// Runs of letters, numbers with their full stops, and each `+`.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var previous: Kind?
    for character in text {
      let kind = Kind(character, after: previous)
      if let kind, kind == previous, kind != .plus {
        words[words.count - 1].append(character)
      } else if kind != nil {
        words.append(String(character))
      }
      previous = kind
    }
    return words.map(trimmedNumber)
  }

  private enum Kind {
    case letter, number, plus

    init?(_ character: Character, after previous: Kind?) {
      // To ask Unicode of what nearly every character is costs more than all the rest.
      if let byte = character.asciiValue {
        self.init(byte, after: previous)
      } else if character.isLetter {
        self = .letter
      } else if character.isNumber {
        self = .number
      } else {
        return nil
      }
    }

    private init?(_ byte: UInt8, after previous: Kind?) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        self = .letter
      case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .number
      case UInt8(ascii: ".") where previous == .number: self = .number
      case UInt8(ascii: "+"): self = .plus
      default: return nil
      }
    }
  }

  /// `2.0` is `2`.
  private static func trimmedNumber(_ word: String) -> String {
    guard word.first?.isNumber == true else { return word }
    var number = word[...]
    while number.hasSuffix(".0") { number = number.dropLast(2) }
    while number.last == "." { number = number.dropLast() }
    return String(number)
  }

  /// `gplv`, `3` is `gpl`, `3`; `v`, `2` is `2`.
  private static func withoutVersionSigns(_ words: [String]) -> [String] {
    var result: [String] = []
    for (index, word) in words.enumerated() {
      let isBeforeNumber = index + 1 < words.count && words[index + 1].first?.isNumber == true
      if isBeforeNumber, word.hasSuffix("v") {
        if word.count > 1 { result.append(String(word.dropLast())) }
      } else {
        result.append(word)
      }
    }
    return result
  }

  /// Removes "+", "or later", "or any later version" and the like; true where there was one.
  private static func takeOrLater(_ words: inout [String]) -> Bool {
    if words.count > 1, words.last == "+" {
      words.removeLast()
      return true
    }
    let joints: Set<String> = ["or", "and"]
    guard let later = words.lastIndex(where: { LicenseSpelling.laterWords.contains($0) }),
      let start = words[..<later].lastIndex(where: { joints.contains($0) }), start > 0,
      words[start...].dropFirst().allSatisfy({ isOrLaterWord($0) })
    else { return false }
    words.removeSubrange(start...)
    return true
  }

  private static func isOrLaterWord(_ word: String) -> Bool {
    LicenseSpelling.laterWords.contains(word) || noise.contains(word) || word == "versions"
  }

  private static let noise: Set<String> = [
    "the", "license", "licence", "licenses", "licensed", "lic", "version", "ver", "v", "under",
    "software", "gnu", "terms",
  ]

  static func withShortPhrases(_ key: String) -> String {
    phrases.reduce(key) { replacing($1.0, by: $1.1, in: $0) }
  }

  /// In this order: the longer ones hold the shorter ones.
  static let phrases = [
    ("lessergeneralpublic", "lgpl"), ("librarygeneralpublic", "lgpl"),
    ("afferogeneralpublic", "agpl"), ("generalpublic", "gpl"), ("lessergpl", "lgpl"),
    ("afferogpl", "agpl"), ("lgpllgpl", "lgpl"), ("agplagpl", "agpl"), ("gplgpl", "gpl"),
    ("freedocumentation", "fdl"), ("gfdl", "fdl"), ("mozillapublic", "mpl"),
    ("eclipsepublic", "epl"), ("creativecommons", "cc"), ("attribution", "by"),
    ("sharealike", "sa"), ("noncommercial", "nc"), ("noderivatives", "nd"), ("noderivs", "nd"),
    ("international", ""), ("universal", ""),
  ]

  private static func replacing(_ long: String, by short: String, in key: String) -> String {
    // Letter by letter costs much, and most keys hold none of them.
    guard holds(key, long) else { return key }
    var result = ""
    var rest = key[...]
    while !rest.isEmpty {
      if rest.hasPrefix(long) {
        result += short
        rest = rest.dropFirst(long.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }

  private static func holds(_ key: String, _ part: String) -> Bool {
    let part = Array(part.utf8)
    var key = key
    return key.withUTF8 { bytes in
      guard let first = part.first, bytes.count >= part.count else { return false }
      return (0...(bytes.count - part.count)).contains { start in
        bytes[start] == first && bytes[start...].starts(with: part)
      }
    }
  }
}
