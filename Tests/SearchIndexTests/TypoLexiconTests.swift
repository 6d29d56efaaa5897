import Testing

@testable import SearchIndex

@Suite struct TypoLexiconTests {
  static func lexicon(_ words: [(String, Int)]) -> TypoLexicon {
    TypoLexicon(
      words.map { word, documents in
        TermRecord(word: Array(word.utf8), data: [], documents: documents, top: [])
      })
  }

  /// The words of the file that a browser opens for a beginning and an end.
  static func words(_ lexicon: TypoLexicon, _ key: String) -> [String] {
    let hash = key.utf16.reduce(0) { $0 * 31 + Int($1) }
    return String(decoding: lexicon.files[hash % lexicon.files.count], as: UTF8.self)
      .split(separator: " ").map(String.init)
  }

  @Test(arguments: ["kes", "tes"])
  func aWordIsFoundByItsEndAndItsFirstLetter(_ key: String) {
    let lexicon = Self.lexicon([("kubernetes", 3)])

    #expect(Self.words(lexicon, key) == ["kubernetes"])
  }

  @Test func ofManyWordsEachIsInTheFilesOfItsKeys() {
    let words = (0..<5000).map { ("word\($0)end\($0 % 7)", $0) }
    let lexicon = Self.lexicon(words)

    #expect(lexicon.files.count > 10)
    for (word, _) in words {
      #expect(Self.words(lexicon, "w" + word.suffix(2)).contains(word))
      #expect(Self.words(lexicon, String(word.suffix(3))).contains(word))
    }
  }

  @Test func theMoreCommonWordComesFirst() {
    let lexicon = Self.lexicon([("rarest", 1), ("nearest", 2), ("forest", 9)])

    #expect(Self.words(lexicon, "est") == ["forest", "nearest", "rarest"])
  }

  @Test func shortWordsNumbersAndPairsOfSignsAreLeftOut() {
    let lexicon = Self.lexicon([
      ("abc", 1), ("2024", 1), ("東京東京", 1), ("c++++", 1), ("wh*", 1), ("über", 1),
    ])

    #expect(lexicon.files.map { String(decoding: $0, as: UTF8.self) } == ["über"])
  }
}
