import Testing

@testable import SearchIndex

/// What is indexed; `Tests/Browser/test_search_words.py` holds `search.js` to them.
@Suite struct WordTests {
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    let scanner = WordScanner()
    Array(text.utf8).withUnsafeBufferPointer {
      scanner.scan($0) { word, _ in words.append(String(decoding: word, as: UTF8.self)) }
    }
    return words
  }

  @Test(arguments: WordExample.all)
  func cutsTextIntoWords(_ example: WordExample) {
    #expect(Self.words(example.text) == example.words)
  }

  @Test func aWordHasOneHashHoweverItIsRead() {
    var hashes: Set<UInt32> = []
    for text in ["cafe", "CAFE", "café", "Café"] {
      let scanner = WordScanner()
      Array(text.utf8).withUnsafeBufferPointer {
        scanner.scan($0) { _, hash in hashes.insert(hash) }
      }
    }

    #expect(hashes.count == 1)
  }

  @Test func bytesThatAreNoUTF8DoNotStopIt() {
    for bytes: [UInt8] in [[0xE2], [0xE2, 0x80], [0xC2], [0x61, 0xFF, 0x62], [0xF0, 0x9F, 0x80]] {
      let scanner = WordScanner()
      bytes.withUnsafeBufferPointer { scanner.scan($0) { _, _ in } }
    }
  }

  @Test func whatIsTooLongIsNoWord() {
    #expect(Self.words(String(repeating: "a", count: 41) + " b") == ["b"])
    #expect(Self.words(String(repeating: "é", count: 41) + " b") == ["b"])
    #expect(Self.words(String(repeating: "é", count: 40)).count == 1)
  }
}
