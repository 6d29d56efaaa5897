import Testing

@testable import SearchIndex

/// Whatever a page says, a file of data stays one call with one value.
@Suite struct HostileTextTests {
  static let texts = [
    "</script><script>alert(1)</script>", "\u{2028}\u{2029}", "\"quoted\" and \\ \\u0041 \\",
    "a\u{0}b\u{1}c\u{7F}", "');showcase.put('x", "\u{FEFF}\u{202E}reversed", "!! ## ++ ~~ []",
    String(repeating: "a", count: 100_000), String(repeating: "語", count: 20_000),
  ]

  @Test(arguments: texts)
  func breaksNoFile(_ text: String) async throws {
    let document = SearchDocument(
      kind: .page, title: text, url: "a/", summary: text, keywords: [text], headings: [text],
      html: Array(text.utf8))
    let files = try await WrittenIndex.files([document, document])

    for (path, bytes) in files {
      let script = String(decoding: bytes, as: UTF8.self)
      #expect(script.hasPrefix("showcase.put(\"\(path.dropLast(3))\","))
      #expect(script.hasSuffix(")\n"))
      #expect(!script.unicodeScalars.dropLast().contains { $0.value < 0x20 })
      #expect(!script.contains("\u{2028}") && !script.contains("\u{2029}"))
      #expect(!script.contains("</"))
    }
  }

  @Test func aLongTextIsCutBetweenTwoCharacters() async throws {
    let files = try await WrittenIndex.files([
      SearchDocument(
        kind: .page, title: "Long", url: "a/",
        html: Array(String(repeating: "語", count: 20_000).utf8))
    ])
    let text = try #require(files["search/x-0.js"])

    #expect(text.count < DocumentPacks.longestText + 100)
    #expect(!String(decoding: text, as: UTF8.self).contains("\u{FFFD}"))
  }

  @Test func aLongSummaryEndsAtAWord() {
    let document = SearchDocument(
      kind: .page, title: "T", url: "u/", summary: String(repeating: "word ", count: 60))

    let card = String(decoding: DocumentPacks.card(document), as: UTF8.self)

    #expect(card.hasSuffix("word…\"]"))
    #expect(card.utf8.count < 190)
  }
}
