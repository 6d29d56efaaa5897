import Testing

@testable import SearchIndex

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("", ""),
    ("<p>One.</p>\n<p>Two.</p>\n", "One.\nTwo."),
    ("<p>a <em>b</em>c\n  d</p>", "a bc d"),
    ("<ul>\n<li>x</li>\n<li>y</li>\n</ul>", "x\ny"),
    ("<table><tr><td>a</td><td>b</td></tr></table>", "a\nb"),
    ("a<br>b<br />c", "a\nb\nc"),
    ("Tom &amp; &lt;Jerry&gt; &quot;&#39;&#x27;&apos;", "Tom & <Jerry> \"'''"),
    ("a&nbsp;b&#160;c", "a b c"),
    ("&#x1F680; &#0; &#xD800; &unknown; & &", "\u{1F680} &#0; &#xD800; &unknown; & &"),
    (#"<a title="x > y" href='q'>in</a>"#, "in"),
    ("a<!-- b > c -- -->d", "ad"),
    ("a <!-->b", "a b"),
    ("a <b", "a"),
    ("a <", "a"),
    ("<p>Zürich 東京</p>", "Zürich 東京"),
  ])
  func takesTheTextOutOfHTML(_ html: String, _ text: String) {
    #expect(String(decoding: PlainText.text(of: Array(html.utf8)), as: UTF8.self) == text)
  }

  /// Eight bytes are taken together where nothing is in them: whatever it is, it may be at any place.
  @Test(arguments: 0..<17)
  func itIsTheSameWhereverItStands(_ offset: Int) {
    let before = String(repeating: "x", count: offset)
    for (html, text) in [
      ("a  b", "a b"), (" \n b", " b"), ("a<p> b", "a\nb"), ("a &amp; b", "a & b"), ("a\tb", "a b"),
      ("é  é", "é é"), ("<b> </b> c", " c"), (" ", ""),
    ] {
      let expected = before + text + " the end of the text"
      let plain = PlainText.text(of: Array("\(before)\(html) the end of the text".utf8))
      #expect(
        String(decoding: plain, as: UTF8.self) == expected.trimmingPrefix(" "),
        "\(offset) before '\(html)'")
    }
  }
}
