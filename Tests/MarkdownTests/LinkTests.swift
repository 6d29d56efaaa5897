import Testing

@testable import Markdown

@Suite struct LinkTests {
  @Test(arguments: [
    ("[x](../a.md#f \"T\")", "<a{0} title=\"T\">x</a>"),
    ("[x](/about/)", "<a{0}>x</a>"),
    ("[x](#part)", "<a{0}>x</a>"),
    ("[x]()", "<a{0}>x</a>"),
    ("[x](https://a.b/?c&d)", "<a href=\"https://a.b/?c&amp;d\" rel=\"noopener external\">x</a>"),
    ("[x](HTTP://a.b)", "<a href=\"HTTP://a.b\" rel=\"noopener external\">x</a>"),
    ("[x](//a.b/c)", "<a href=\"//a.b/c\" rel=\"noopener external\">x</a>"),
    ("[x](mailto:a@b.c)", "<a href=\"mailto:a@b.c\">x</a>"),
    ("[x](tel:+491)", "<a href=\"tel:+491\">x</a>"),
    (
      "<https://a.b/ü>",
      "<a href=\"https://a.b/%C3%BC\" rel=\"noopener external\">https://a.b/ü</a>"
    ),
    ("www.a.bc", "<a href=\"http://www.a.bc\" rel=\"noopener external\">www.a.bc</a>"),
    ("me@a.bc", "<a href=\"mailto:me@a.bc\">me@a.bc</a>"),
    (
      "[x](<https://a.b/c d\">)", "<a href=\"https://a.b/c%20d%22\" rel=\"noopener external\">x</a>"
    ),
    ("[![a](b.png)](c.md)", "<a{1}><img{0} alt=\"a\" loading=\"lazy\" decoding=\"async\"></a>"),
  ])
  func areGapsWithinTheSiteAndWrittenOtherwise(_ text: String, _ html: String) {
    #expect(Converting.html(text).contains("<p>\(html)</p>") || text.contains("!["))
  }

  @Test(arguments: [
    "javascript:x", "JavaScript:x", "java&Tab;script:x", "javascript&colon;x", "&#106;avascript:x",
    "vbscript:x", "data:text/html,x", "file:///x", "intent:x", "blob:x", "ftp://x", "C:/x",
    "\u{01}javascript:x", "feed:javascript:x", "xmpp:a@b",
  ])
  func otherSchemesAreRemovedAndReported(_ url: String) {
    for text in ["a\n\n[x](\(url))", "a\n\n![x](\(url))"] {
      #expect(Converting.html(text).hasSuffix("<p>x</p>\n"))
      #expect(Converting.document(text).diagnostics.map(\.code) == [.urlUnsafe])
      #expect(Converting.document(text).diagnostics.map(\.span.line) == [3])
    }
  }

  @Test func areListedWithTheirPlace() {
    let links = Converting.document("See [x](a%20b.md?c#d\\_e) and\n![i](<p q.png>) or [[w]].")
      .value.links
    #expect(links.map(\.destination) == ["a%20b.md?c#d_e", "p q.png", "w"])
    #expect(links.map(\.kind) == [.link, .image, .wiki])
    #expect(links.map(\.span.line) == [1, 2, 2])
    #expect(links.map(\.span.column) == [5, 1, 20])
  }

  @Test(arguments: [
    ("[[whisper]]", "<a{0}>{0:label}</a>", "whisper"),
    ("[[ whisper | The *label* ]]", "[[ whisper | The <em>label</em> ]]", nil),
    ("[[whisper|its label]]", "<a{0}>its label</a>", "whisper"),
    ("[[a b]]", "<a{0}>{0:label}</a>", "a b"),
    ("x[[a]]y", "x<a{0}>{0:label}</a>y", "a"),
    ("[[]]", "[[]]", nil),
    ("[[a]", "[[a]", nil),
    ("[[a\nb]]", "[[a\nb]]", nil),
    ("`[[a]]`", "<code>[[a]]</code>", nil),
    ("\\[[a]]", "[[a]]", nil),
    ("\\[\\[a]]", "[[a]]", nil),
    ("[[[a]]]", "[<a{0}>{0:label}</a>]", "a"),
    ("**[[a]]**", "<strong><a{0}>{0:label}</a></strong>", "a"),
  ])
  func doubleBracketsLinkBySlug(_ text: String, _ html: String, _ slug: String?) {
    #expect(Converting.html(text) == "<p>\(html)</p>\n")
    #expect(Converting.document(text).value.links.map(\.destination) == [slug].compactMap { $0 })
  }

  @Test(arguments: [
    ("One. Two [x](a.md) here. Three.", "Two x here."),
    ("One! [X](a.md)? Three.", "X?"),
    ("See e.g. [x](a.md), it is (really good.) Next", "See e.g. x, it is (really good.)"),
    ("First\nline with `code` [x](a.md)\nand on", "First line with code x and on"),
    ("一。二[x](a.md)三。四", "二x三。"),
    ("| a |\n|-|\n| cell [x](a.md) |", "cell x"),
    ("# Title [x](a.md)", "Title x"),
    ("- item [x](a.md). More.", "item x."),
  ])
  func carryTheirSentence(_ text: String, _ sentence: String) {
    #expect(Converting.document(text).value.links.map(\.sentence) == [sentence])
  }

  @Test func longSentencesAreCutAroundTheLink() throws {
    let filler = String(repeating: "word ", count: 200)
    let sentence = try #require(
      Converting.document("\(filler)[the link](a.md) \(filler)").value.links.first?.sentence)
    #expect(sentence.count <= 300)
    #expect(sentence.contains(" the link "))
    #expect(sentence.hasPrefix("…word ") && sentence.hasSuffix(" word…"))
  }

  @Test func imagesHaveNoSentence() {
    #expect(Converting.document("A ![x](a.png) b.").value.links.map(\.sentence) == [""])
  }

  @Test func linksDoNotNest() {
    let html = Converting.html("<a href=\"https://a.b\">x [y](z.md) [[w]]</a> [v](u.md)")
    #expect(
      html == "<p><a href=\"https://a.b\" rel=\"noopener external\">x y [[w]]</a> <a{0}>v</a></p>\n"
    )
  }
}
