import Testing

@Suite struct RawHTMLTests {
  @Test(arguments: [
    ("<kbd>**x**</kbd>", "<p><kbd><strong>x</strong></kbd></p>\n"),
    ("a <b>c *d</b> e*", "<p>a <b>c <em>d e</em></b></p>\n"),
    ("*a <b>c*", "<p><em>a <b>c</b></em></p>\n"),
    (
      "<details open>\n<summary>S</summary>\n\nText\n\n</details>",
      "<details open>\n<summary>S</summary>\n<p>Text</p>\n</details>\n"
    ),
    (
      "<p align=center>\n\n**x**\n\n",
      "<p class=\"align-center\">\n</p>\n<p><strong>x</strong></p>\n"
    ),
    ("<center>x</center>", "<div class=\"align-center\">x</div>\n"),
    ("> <div>\n\ntext", "<blockquote>\n<div>\n</div></blockquote>\n<p>text</p>\n"),
    (
      "<table><tr><td>a<td>b<tr><td>c</table>",
      "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>\n"
    ),
    ("<a name=\"x\">\n\n[y](z)", "<a id=\"x\"></a>\n<p><a{0}>y</a></p>\n"),
    (
      "<a href=\"https://x.y\">https://x.y</a>",
      "<p><a href=\"https://x.y\" rel=\"noopener external\">https://x.y</a></p>\n"
    ),
    (
      "<img src=a.png width=20>",
      "<img{0:address} alt=\"\" width=\"20\" loading=\"lazy\" decoding=\"async\">\n"
    ),
    (
      "<picture><source media=\"(min-width: 1px)\" srcset=\"d.png\"><img src='l.png' alt='L &amp; M'></picture>",
      "<p><picture><source{0:sourceSet} media=\"(min-width: 1px)\"><img{1} alt=\"L &amp; M\" loading=\"lazy\" decoding=\"async\"></picture></p>"
    ),
    (
      // What a browser passes over before an address is no part of it.
      "<picture><source srcset=\"\u{5}https://a.b/c.png,\u{1}https://a.b/d.png 2x\"></picture>",
      "<p><picture><source srcset=\"https://a.b/c.png, https://a.b/d.png 2x\"></picture></p>"
    ),
    ("x <!-- note --> y", "<p>x  y</p>\n"),
    ("<p>a &copy; &#169; &#x26; & b</p>", "<p>a © © &amp; &amp; b</p>\n"),
  ])
  func isKeptBalancedAndNested(_ text: String, _ html: String) {
    var expected = html
    let result = Converting.html(text)
    if !expected.hasSuffix("\n"), result.hasSuffix("\n") { expected += "\n" }
    #expect(result == expected)
  }
}
