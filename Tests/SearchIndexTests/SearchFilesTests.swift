import Testing

@testable import SearchIndex

@Suite struct SearchFilesTests {
  @Test(arguments: [
    ("search/index.js", true), ("search/t-0.js", true), ("search/x-12.js", true),
    ("search/index.html", false), ("search/t-.js", false), ("search/t-a.js", false),
    ("search/q-1.js", false), ("other/t-1.js", false), ("search/.js", false),
    ("search/t.js", false),
  ])
  func knowsTheNamesThatAreTaken(_ path: String, _ isReserved: Bool) {
    #expect(SearchFiles.isReserved(path) == isReserved)
  }

  @Test(arguments: [
    (0, "#"), (56, "["), (57, "^#"), (57 * 34 - 1, "~["), (57 * 34, "^]#"),
  ])
  func writesNumbersAsLetters(_ number: Int, _ letters: String) {
    var output: [UInt8] = []
    NumberText.append(number, to: &output)

    #expect(String(decoding: output, as: UTF8.self) == letters)
  }

  @Test func aClassOfCharactersIsWrittenForJavaScript() {
    let ranges = CharacterRanges(ranges: [0x300...0x36F, 0x20000...0x323AF])

    #expect(ranges.pattern == #"[\u{300}-\u{36f}\u{20000}-\u{323af}]"#)
    #expect(ranges.contains("\u{36F}") && !ranges.contains("\u{370}") && !ranges.contains("a"))
  }
}
