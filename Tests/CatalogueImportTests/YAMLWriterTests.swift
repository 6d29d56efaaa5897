import Diagnostics
import FrontMatter
import SiteModel
import TestSupport
import Testing

@testable import CatalogueImport

@Suite struct YAMLWriterTests {
  static let hostile = [
    "no", "Yes", "y", "null", "~", "", " ", "true", "1.10", "0123", "1_000", "0x1F", "1e3", "-1",
    ".5", "+.inf", ".nan", "12:30", "2024-05-01", "2024-05-01 10:00", "a: b", "a:", ":a", "a #b",
    "#a", "a#b", " lead", "trail ", "- a", "-a", "-", "--- a", "---", "...", "? a", "?a", "[a",
    "{a", "]", "a, b", "a]b", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a", "'a'", "\"a\"",
    "it's", "say \"hi\"", "both ' and \"", "back\\slash", "a\nb", "a\nb\n", "a\n\nb", "\na",
    "a\n", " a\nb", "a \nb", "a\n  b\n c", "a\tb", "\ta", "a\r\nb", "\u{1}\u{7F}", "\u{85}\u{2028}",
    "\u{FEFF}x", "😀 🏳️‍🌈", "שלום עולם", "日本語: x", "e\u{301}", "\u{202E}abc", "=", "<<", "a: 'b' #c",
    "key: |\n  text", "# x\n---\n", "TODO", "\u{0}", "a\u{A0}", "\u{3000}x", "C:\\new", "1.2.3",
    "Infinity", "0o17", "1:2:3", "..", "%", "x\u{2029}y", "\u{E000}\u{10FFFD}",
  ]

  private func readBack(_ value: ExtraValue, bare: Set<String> = []) throws -> ExtraValue {
    var page = ImportedPage(.project, slug: "a", at: SourceSpan(file: "a.yml"))
    page.keep(value, under: "x_value", at: page.span)
    page.fields[0].bare = bare
    page.keep(.text("end"), under: "x_end", at: page.span)
    let bytes = Array(FrontMatterText(page).text.utf8)
    let split = FrontMatterBlock.split(bytes, file: "a.md")
    let parsed = split.value.keys(of: bytes, file: "a.md")
    let text = String(decoding: bytes, as: UTF8.self)
    #expect((split.diagnostics + parsed.diagnostics).isEmpty, "\(text)")
    let entries = try #require(parsed.value?.entries, "\(text)")
    #expect(entries.map(\.key) == ["x_value", "x_end"])
    return ExtraValue(entries[0].value)
  }

  /// What a list item or a value is when nothing is in it.
  private func plain(_ text: String) -> ExtraValue { .text(text) }

  @Test(arguments: hostile)
  func whatIsWrittenReadsBackTheSame(_ text: String) throws {
    let entry = { ExtraValue.Entry(key: $0, value: $1) }
    #expect(try readBack(.text(text)) == .text(text))
    #expect(try readBack(.list([.text(text), .text("b")])) == .list([.text(text), .text("b")]))
    let nested = ExtraValue.mapping([
      entry("a", .text(text)),
      entry("b", .list([.mapping([entry("c", .text(text)), entry("d", .list([.text(text)]))])])),
    ])
    #expect(try readBack(nested) == nested)
    if !text.isEmpty {
      let keyed = ExtraValue.mapping([entry(text, .text("v"))])
      // What merges mappings elsewhere is refused as a key, in quotes, too.
      if text != "<<" { #expect(try readBack(keyed) == keyed) }
    }
  }

  @Test func randomTextsReadBackTheSame() throws {
    var random = SeededNumbers(seed: 7)
    let alphabet = Array("ab :#-'\"\\\n\t,[]{}&*!|>%@`~0.é😀\u{85}\u{0}".unicodeScalars)
    for _ in 0..<2000 {
      let length = Int.random(in: 0...12, using: &random)
      var scalars = String.UnicodeScalarView()
      for _ in 0..<length { scalars.append(alphabet.randomElement(using: &random) ?? "a") }
      let value = ExtraValue.list([.text(String(scalars)), .text("x")])
      #expect(try readBack(value) == value)
    }
  }

  @Test(arguments: [
    "whisper", "a b", "a#b", "a:b", "https://example.org/x", "-a", "it's", "1.2.3", "say \"hi\"",
    "日本語", "😀", "12 monkeys", "v1", "C++", "a, b", "x {y}",
  ])
  func quotesAreNotWrittenWithoutNeed(_ text: String) { #expect(YAMLScalar.text(text) == text) }

  @Test(arguments: ["no", "1.10", "0123", "a: b", "2024-05-01", "null", "12:30", "# a", "- a"])
  func whatOthersWouldMistakeIsQuoted(_ text: String) {
    #expect(YAMLScalar.text(text) == "\"\(text)\"")
  }

  @Test(arguments: hostile)
  func whatStoodWithoutQuotesReadsBackTheSame(_ text: String) throws {
    let value = ExtraValue.list([.text(text), .mapping([.init(key: "a", value: .text(text))])])
    #expect(try readBack(value, bare: [text]) == value)
    #expect(try readBack(.list([.text(text)]), bare: [text]) == .list([.text(text)]))
    if !text.isEmpty { #expect(try readBack(.text(text), bare: [text]) == .text(text)) }
  }

  @Test(arguments: ["1204", "1.10", "no", "2024-05-01", "12:30", "-1", "true"])
  func whatStoodWithoutQuotesStandsWithoutThem(_ text: String) {
    var page = ImportedPage(.project, slug: "a", at: SourceSpan(file: "a.yml"))
    page.keep(.text(text), under: "x_value", at: page.span)
    page.fields[0].bare = [text]

    #expect(FrontMatterText(page).text == "---\nx_value: \(text)\n---\n")
  }

  @Test func aPageReadsAsAPersonWouldWriteIt() {
    var page = ImportedPage(.project, slug: "whisper", at: SourceSpan(file: "a.yml"))
    let at = page.span
    page.fields = [
      ImportedField("title", .text("Whisper"), at: at, comment: "from codemeta.json"),
      ImportedField("summary", .text("Speech to text: fast"), at: at),
      ImportedField("tags", .list([.text("audio"), .text("c++")]), at: at),
      ImportedField("released", .text("2022-09"), at: at),
      ImportedField("funding", .list([.text("https://a.example/x")]), at: at),
      ImportedField(
        "links", .mapping([ExtraValue.Entry(key: "docs", value: .text("https://a.example/"))]),
        at: at),
      ImportedField("x_text", .text("one\n\ntwo"), at: at),
    ]
    page.body = "# Whisper\n"

    #expect(
      FrontMatterText(page).text == """
        ---
        title: Whisper  # from codemeta.json
        summary: "Speech to text: fast"
        tags: [audio, c++]
        released: 2022-09
        funding:
          - https://a.example/x
        links:
          docs: https://a.example/
        x_text: |-
          one

          two
        ---

        # Whisper

        """)
  }
}
