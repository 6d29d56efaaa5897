import Diagnostics
import Testing

@testable import Markdown

/// Pictures that say nothing are noted where they stand.
@Suite struct AlternativeTextTests {
  @Test(arguments: [
    ("![A chart](a.png)", []), ("![](a.png)", ["1:1"]), ("Text ![](a.png \"Title\")", ["1:6"]),
    ("![](https://example.org/a.png)", ["1:1"]), ("[![](a.png)](b.md)", ["1:2"]),
    ("![`code`](a.png)", []), ("![\n](a.png)", []), ("![][r]\n\n[r]: a.png", ["1:1"]),
    ("- one\n- ![](a.png)\n\n![](b.png)", ["2:3", "4:1"]), ("`![](a.png)`", []),
    ("![](javascript:x)", []),
    ("<img src=\"a.png\">", ["1:1"]), ("<img src=\"a.png\" alt=\"\">", []),
    ("<img src=\"a.png\" alt=\"A chart\">", []), ("text <img src=\"a.png\"> text", ["1:6"]),
    ("<img alt>", []), ("<p align=\"center\">\n<img src=\"a.png\">\n</p>", ["2:1"]),
  ])
  func theOnesWithoutATextAreNoted(_ text: String, _ places: [String]) {
    let found = Converting.document(text).value.picturesWithoutText

    #expect(found.map { "\($0.line):\($0.column)" } == places)
  }

  @Test func aWorkerTellsOfThemToo() throws {
    let here = Converting.document("![](a.png)\n\nText ![](b.png)\n")
    let file = try #require(here.value.picturesWithoutText.first?.file)

    let there = ConversionCoding.decode(ConversionCoding.encode(here), file: file)

    #expect(there?.value.picturesWithoutText == here.value.picturesWithoutText)
    #expect(here.value.picturesWithoutText.count == 2)
  }
}
