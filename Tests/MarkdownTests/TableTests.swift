import Markdown
import Testing

@Suite struct TableTests {
  @Test func scrollAndAlignWithoutStyles() {
    #expect(
      Converting.html("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 |\n") == """
        <div class="table-scroll" role="group" tabindex="0" aria-label="Table"><table>
        <thead>
        <tr>
        <th scope="col">a</th>
        <th scope="col" class="align-left">b</th>
        <th scope="col" class="align-center">c</th>
        <th scope="col" class="align-right">d</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>1</td>
        <td class="align-left">2</td>
        <td class="align-center">3</td>
        <td class="align-right"></td>
        </tr>
        </tbody>
        </table></div>

        """)
  }

  @Test func aTableWithoutRowsHasNoBody() {
    #expect(!Converting.html("| a |\n|---|\n").contains("tbody"))
  }

  @Test(arguments: [
    ("- a\n- b\n", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("- a\n\n- b\n", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    ("1. a\n2. b\n", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("3) a\n", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
    ("0. a\n", "<ol start=\"0\">\n<li>a</li>\n</ol>\n"),
    ("- a\n  - b\n", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
    (
      "- [x] a\n- [ ] b\n- c\n",
      "<ul>\n<li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"Done\" checked> a</li>\n<li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"Not done\"> b</li>\n<li>c</li>\n</ul>\n"
    ),
    ("a\\\nb  \nc\nd\n", "<p>a<br>\nb<br>\nc\nd</p>\n"),
    ("a\n\n***\n", "<p>a</p>\n<hr>\n"),
    (
      "> a\n\n> b\n",
      "<blockquote>\n<p>a</p>\n</blockquote>\n<blockquote>\n<p>b</p>\n</blockquote>\n"
    ),
    ("a < b & c > \"d\"\n", "<p>a &lt; b &amp; c &gt; &quot;d&quot;</p>\n"),
    ("a\r\nb\r\n", "<p>a\nb</p>\n"),
    ("a\u{0}b\n", "<p>a\u{FFFD}b</p>\n"),
    ("", ""),
  ])
  func blocksAreWrittenAsTheyAre(_ text: String, _ html: String) {
    #expect(Converting.html(text) == html)
  }

  @Test func deepNestingNeedsNoDeepStack() {
    let text = String(repeating: ">", count: 8_000) + " x"
    var limits = MarkdownLimits()
    limits.nesting = 8_001
    let html = Converting.html(text, MarkdownOptions(limits: limits))
    #expect(html.hasSuffix("</blockquote>\n"))
  }

  @Test func bytesThatAreNotTextBecomeReplacementCharacters() {
    let document = Converting.document(bytes: [0x61, 0xFF, 0xC3, 0x0A])
    #expect(document.value.fragment.marked == "<p>a\u{FFFD}\u{FFFD}</p>\n")
  }
}
