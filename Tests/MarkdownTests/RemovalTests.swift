import Markdown
import Testing

/// Nothing of raw HTML is lost in silence.
@Suite struct RemovalTests {
  @Test(arguments: [
    (
      "<script>x</script>",
      "html-removed 3:1 raw HTML may not use '<script>'; it is removed with what it holds"
    ),
    (
      "Text <blink>x</blink>",
      "html-removed 3:6 raw HTML may not use '<blink>'; the tag is removed"
    ),
    (
      "<detials>\nx",
      "html-removed 3:1 raw HTML may not use '<detials>'; the tag is removed; did you mean 'details'?"
    ),
    ("<p\n  onclick=x>y</p>", "html-removed 4:3 '<p>' may not have 'onclick'; it is removed"),
    (
      "<p title=a title=b>x</p>",
      "html-removed 3:12 an attribute is given once; the second 'title' is removed"
    ),
    ("<td>x", "html-removed 3:1 '<td>' stands directly in <tr>; the tag is removed"),
    (
      "a <div>x</div>",
      "html-removed 3:3 '<div>' may not stand within a line of text; the tag is removed"
    ),
    ("<div>\nx</p></div>", "html-removed 4:2 '</p>' ends nothing that is open here; it is removed"),
    ("<img src=a width=50%>", "html-removed 3:12 '50%' is not a value of 'width'; it is removed"),
    (
      "<div>\n<?php x ?>\n</div>",
      "html-removed 4:1 raw HTML is made of elements and text; '<?…?>' is removed"
    ),
    (
      "<div>\n<b title=\"x>\n</div>",
      "html-removed 4:1 a tag ends with '>'; '<b title=\"x></div>' is shown as text"
    ),
    (
      "<a href=\"javascript:x\">y</a>",
      "url-unsafe 3:4 links may use http, https, mailto and tel; 'javascript:x' is removed"
    ),
    (
      "<a href=\"/\\x.y\">z</a>",
      "url-unsafe 3:4 links may use http, https, mailto and tel; '/\\x.y' is removed"
    ),
    (
      "[z](<\\\\\\x.y>)",
      "url-unsafe 3:1 links may use http, https, mailto and tel; '\\\\x.y' is removed"
    ),
    (
      "<a href=x>a <a href=y>b</a>",
      "html-removed 3:13 links do not nest; the inner '<a>' is removed"
    ),
  ])
  func isReportedAtItsPlace(_ html: String, _ diagnostic: String) {
    #expect(Converting.diagnostics("Text\n\n\(html)\n").first == diagnostic)
  }

  @Test(arguments: [
    "x <!-- comment -->", "<kbd>x</kbd>", "<a name=x></a>", "<b>left open", "<br/>",
    "<IMG SRC=x ALT=y>",
    "<table><tr><td>a<td>b</table>", "<a href=x rel=nofollow>y</a>", "1 < 2 & 3 > 2",
    "<div>\na <3 b\n</div>",
  ])
  func whatIsKeptIsNot(_ html: String) {
    #expect(Converting.diagnostics(html) == [])
  }

  @Test func whatARemovedElementHoldsIsGoneWithItsLinksAndNames() {
    let document = Converting.document(
      "<svg>\n\n# Head\n\n[x](y.md) ![](z.png)\n\n</svg>\n\n# Head\n"
    ).value
    #expect(document.outline.map(\.id) == ["head"])
    #expect(document.links.isEmpty && document.fragment.slots.isEmpty)
    #expect(document.wordCount == 1)
  }

  @Test func aRemovedElementEndsWithItsContainer() {
    #expect(
      Converting.html("- a <svg>b\n- c\n\n> <script>x\n\nd\n")
        == "<ul>\n<li>a </li>\n<li>c</li>\n</ul>\n<blockquote>\n</blockquote>\n<p>d</p>\n")
  }

  @Test(arguments: [
    (MarkdownOptions.RawHTML.raw, "<p>a <b onclick=x>b</b></p>\n<p onclick=x>y\n"),
    (.strip, "<p>a b</p>\ny\n"),
    (.safe, "<p>a <b>b</b></p>\n<p>y\n</p>"),
  ])
  func theSiteChooses(_ choice: MarkdownOptions.RawHTML, _ html: String) {
    let text = "a <b onclick=x>b</b>\n\n<p onclick=x>y\n"
    #expect(Converting.html(text, MarkdownOptions(rawHTML: choice)) == html)
  }
}
