import Diagnostics
import TestSupport
import Testing

@testable import SiteModel

@Suite struct LicenseKeyTests {
  private static let pieces = [
    "gnu", "lesser", " general public", "General-Public", "mozilla", "public", "affero", "gpl",
    "lgpl", "agpl", "creative commons", "Attribution", "ShareAlike", "free documentation",
    "international", "universal", "noderivs", "non commercial", "l", "g", "p", "v", "3", "2.0", ".",
    "٣", "²", "é", "l\u{301}", "\u{301}", "\u{600}", "\u{212A}", "ǆ", "中", "\r\n", "ſ", " ", "-",
    "+", ">=", ">=\u{338}", " or later", "version ",
  ]

  private func text(_ random: inout SeededNumbers) -> String {
    (0...Int.random(in: 0..<8, using: &random)).compactMap { _ in
      Self.pieces.randomElement(using: &random)
    }.joined()
  }

  @Test func isMadeOfTheSameWordsAsCharacterByCharacter() {
    var random = SeededNumbers(seed: 5)
    for _ in 0..<1200 {
      let text = text(&random)
      let words = PlainLicenseKey.words(of: text)
      #expect(LicenseKey.words(of: text) == words, "\(text.debugDescription)")
      let joined = words.joined()
      #expect(
        LicenseKey.withShortPhrases(joined) == PlainLicenseKey.withShortPhrases(joined),
        "\(text.debugDescription)")
    }
  }

  @Test func aMistypedIDGetsTheNearestOfTheWholeList() {
    let ids = SPDXLicense.all.filter { !$0.isDeprecated }.map(\.id)
    var random = SeededNumbers(seed: 11)
    for _ in 0..<150 {
      var letters = Array(ids.randomElement(using: &random) ?? "")
      for _ in 0...2 {
        let place = Int.random(in: 0..<letters.count, using: &random)
        if Bool.random(using: &random) {
          letters.insert("x", at: place)
        } else {
          letters[place] = "1"
        }
      }
      let text = String(letters)
      guard let nearest = NearestName.suggestion(for: text, among: ids) else { continue }
      #expect(LicenseSpelling.near(text) == [nearest])
    }
  }
}

/// The same as `LicenseKey`, without anything that spares work.
private enum PlainLicenseKey {
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var previous: Character?
    for character in text {
      if character.isLetter {
        if previous == "a" {
          words[words.count - 1].append(character)
        } else {
          words.append("\(character)")
        }
        previous = "a"
      } else if character.isNumber || (character == "." && previous == "1") {
        if previous == "1" {
          words[words.count - 1].append(character)
        } else {
          words.append("\(character)")
        }
        previous = "1"
      } else if character == "+" {
        words.append("+")
        previous = "+"
      } else {
        previous = nil
      }
    }
    return words.map { word in
      guard word.first?.isNumber == true else { return word }
      var number = word[...]
      while number.hasSuffix(".0") { number = number.dropLast(2) }
      while number.last == "." { number = number.dropLast() }
      return String(number)
    }
  }

  static func withShortPhrases(_ key: String) -> String {
    LicenseKey.phrases.reduce(key) { key, phrase in
      var result = ""
      var rest = key[...]
      while !rest.isEmpty {
        if rest.hasPrefix(phrase.0) {
          result += phrase.1
          rest = rest.dropFirst(phrase.0.count)
        } else {
          result.append(rest.removeFirst())
        }
      }
      return result
    }
  }
}
