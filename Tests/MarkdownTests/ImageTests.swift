import Testing

@Suite struct ImageTests {
  @Test(arguments: [
    ("a ![x](y.png)", "<p>a <img{0} alt=\"x\" loading=\"lazy\" decoding=\"async\"></p>\n"),
    (
      "![x *y* `z` \"q\" <b>w</b>](y.png)",
      "<p><img{0} alt=\"x y z &quot;q&quot; w\" loading=\"lazy\" decoding=\"async\"></p>\n"
    ),
    ("![](y.png)", "<p><img{0} alt=\"\" loading=\"lazy\" decoding=\"async\"></p>\n"),
    (
      "a ![x](y.png \"T\")",
      "<p>a <img{0} alt=\"x\" title=\"T\" loading=\"lazy\" decoding=\"async\"></p>\n"
    ),
    (
      "![x](y.png \"A <caption>\")",
      "<figure><img{0} alt=\"x\" loading=\"lazy\" decoding=\"async\"><figcaption>A &lt;caption&gt;</figcaption></figure>\n"
    ),
    (
      "![x](https://a.b/c.png)",
      "<p><img src=\"https://a.b/c.png\" alt=\"x\" loading=\"lazy\" decoding=\"async\"></p>\n"
    ),
    (
      "![a ![b](c.png) [d](e.md) d](f.png)",
      "<p><img{0} alt=\"a b d d\" loading=\"lazy\" decoding=\"async\"></p>\n"
    ),
    (
      "- ![x](y.png \"T\")",
      "<ul>\n<li><img{0} alt=\"x\" title=\"T\" loading=\"lazy\" decoding=\"async\"></li>\n</ul>\n"
    ),
  ])
  func areWrittenWithTheirText(_ text: String, _ html: String) {
    #expect(Converting.html(text) == html)
  }

  @Test func anImageInAnImageIsNotALink() {
    let links = Converting.document("![a ![b](c.png) [d](e.md)](f.png)").value.links
    #expect(links.map(\.destination) == ["f.png"])
  }
}
