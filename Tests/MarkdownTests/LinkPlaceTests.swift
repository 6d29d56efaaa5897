import Diagnostics
import Testing

@testable import Markdown

/// Where a link is said to be is where it stands in the source.
@Suite struct LinkPlaceTests {
  /// Each document has one link into the site, or several of the same text.
  @Test(arguments: [
    ("a [x](y) b", "[x](y)"), ("ü 日本 [x](y)", "[x](y)"), ("a\nb [x](y)\nc", "[x](y)"),
    ("- a\n  b [x](y)", "[x](y)"), ("- a\nb [x](y)", "[x](y)"), ("- a\n   b [x](y)", "[x](y)"),
    ("1. - a\n     b ![x](y)", "![x](y)"), ("> a\n> b [x](y)", "[x](y)"),
    ("> a\nb [x](y)", "[x](y)"),
    (">a\n>  b [x](y)", "[x](y)"), ("> - a\n>   b [x](y)", "[x](y)"), ("   a\n b [x](y)", "[x](y)"),
    ("- \ta [x](y)", "[x](y)"), ("- [ ] a [x](y)", "[x](y)"), ("# a [x](y) #", "[x](y)"),
    ("a [x](y)\n===", "[x](y)"), ("a\nb [x](y)\n---", "[x](y)"), ("a\r\nb [x](y)\r\n", "[x](y)"),
    ("a\rb [x](y)\r", "[x](y)"), ("\u{FEFF}a [x](y)", "[x](y)"), ("a `b\nc` [x](y)", "[x](y)"),
    ("a ``b\nc\n`` d\n[x](y)", "[x](y)"), ("a <b\nid=c> [x](y)</b>", "[x](y)"),
    ("[a](\n  b\n)[x](y)", "[x](y)"), ("[a](b\n\"c\nd\") e [x](y)", "[x](y)"),
    ("| a |\n|-|\n| ü [x](y) |", "[x](y)"), ("| a | b |\n|-|-|\n| `c \\| d` | [x](y) |", "[x](y)"),
    ("> | a |\n> |-|\n> | [x](y) |", "[x](y)"), ("- | a |\n  |-|\n  | b [x](y) |", "[x](y)"),
    ("[r]: z\na [x](y)", "[x](y)"), ("[r]: z\n  'title'\n[s]: z\na\nb [x](y)", "[x](y)"),
    ("[r]: y\n[r]", "[r]"), ("[r]: z\na [x](y)\n===", "[x](y)"), ("> [r]: y\n> a [r]", "[r]"),
    ("a[^1]\n\n[^1]: b\n    c [x](y)", "[x](y)"), ("**a\nb [x](y)**", "[x](y)"),
    ("`[x](y)` [x](y)", "[x](y)"), ("\\[x](y) [x](y)", "[x](y)"), ("&amp; \\* [x](y)", "[x](y)"),
    ("a [x][r] b\n\n[r]: y", "[x][r]"), ("a [r][] b\n\n[r]: y", "[r][]"),
    ("a [r].\n\n[R]: y", "[r]"),
    ("[x](<y z> \"t (u)\") b", "[x](<y z> \"t (u)\")"), ("[x](y (t)) b", "[x](y (t))"),
    ("[x](y_(z)) b", "[x](y_(z))"), ("[x](y\\)&amp;z) b", "[x](y\\)&amp;z)"),
    ("[`]` [b] \\] c](y) d", "[`]` [b] \\] c](y)"), ("[]( y ) b", "[]( y )"), ("[x]() b", "[x]()"),
    ("![x *y* `z`](a.png 't') b", "![x *y* `z`](a.png 't')"), ("*a* **[x](y)** b", "[x](y)"),
    ("a [[x]] b", "[[x]]"), ("&amp; \\* [[x|y z]] b", "[[x|y z]]"), ("- a\nb [[x]]", "[[x]]"),
    ("[r]: z\na [[x]]", "[[x]]"),
    ("x\n\n[![b](c)]: https://a.b d", "![b](c)"), ("x\n\n[![b](c)]:\nhttps://a.b", "![b](c)"),
    ("a `b\nc` [[x]]", "[[x]]"), ("| a |\n|-|\n| ü [[x]] |", "[[x]]"),
  ])
  func isTheWholeLinkInTheSource(_ text: String, _ link: String) throws {
    let found = Converting.document(text).value.links
    let place = try #require(found.last?.span)
    let lines = SourcePlaces.lines(text)
    let line = try #require(lines.indices.contains(place.line - 1) ? lines[place.line - 1] : nil)
    let bytes = Array(line).dropFirst(place.column - 1).prefix(place.length)
    #expect(String(decoding: bytes, as: UTF8.self) == link)
    // Where the same text stands twice, the link is the last.
    let last = lines.lastIndex { String(decoding: $0, as: UTF8.self).contains(link) }
    #expect(last == place.line - 1)
  }

  @Test func aLinkThatSpansLinesIsUnderlinedToTheEndOfItsFirst() {
    let links = Converting.document("ab [c\nd](e) [f\n*g*\nh](i)").value.links
    #expect(links.map(\.span.description) == ["a.md:1:4", "a.md:2:7"])
    #expect(links.map(\.span.length) == [2, 2])
  }

  @Test func aPictureInALinkHasItsOwnPlace() {
    let links = Converting.document("a [![b](c.png)](d.md)").value.links
    #expect(links.map(\.span.description) == ["a.md:1:3", "a.md:1:4"])
    #expect(links.map(\.span.length) == [19, 11])
  }

  @Test func whatIsNotSafeIsUnderlinedWhole() {
    let text = "- a\n\n  ü [x](javascript:y) <vbscript:z> ![a](data:b)"
    let spans = Converting.document(text).diagnostics.map(\.span)
    #expect(spans.map(\.line) == [3, 3, 3])
    #expect(spans.map(\.column) == [6, 24, 37])
    #expect(spans.map(\.length) == [17, 12, 12])
  }

  @Test func rawTagsAreOnTheirLine() {
    let text = "[r]: z\na `b\nc` <font>\n\n> d\n> <font>"
    #expect(Converting.document(text).diagnostics.map(\.span.line) == [3, 6])
  }

  @Test(arguments: 0..<4)
  func everyPlaceLiesWithinTheText(_ part: Int) {
    for seed in 0..<250 {
      var random = RandomDocument(seed: UInt64(part * 1_000 + seed + 1))
      let text = random.text(pieces: 3 + seed % 40)
      let document = Converting.document(text)
      let lines = SourcePlaces.lines(text)
      for link in document.value.links {
        #expect(SourcePlaces.holds(link.span, in: lines), "\(text.debugDescription) \(link)")
        guard link.span.length > 0, lines.indices.contains(link.span.line - 1) else { continue }
        let first = Array(lines[link.span.line - 1])[link.span.column - 1]
        #expect("[!<".utf8.contains(first), "\(text.debugDescription) \(link)")
      }
      for diagnostic in document.diagnostics {
        #expect((1...lines.count).contains(diagnostic.span.line), "\(text.debugDescription)")
      }
    }
  }
}
