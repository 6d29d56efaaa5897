import Templates
import Testing

@Suite struct WhitespaceTests {
  @Test(arguments: [
    ("a\n  {{#draft}}\n  b\n  {{/draft}}\nc\n", "a\n  b\nc\n"),
    ("a\r\n{{#draft}}\r\nb\r\n{{/draft}}\r\nc", "a\r\nb\r\nc"),
    ("{{#draft}}\nb\n{{/draft}}", "b\n"),
    ("{{! one }}\n{{! two }}\nx\n", "x\n"),
    ("{{! one\n   two }}\nx\n", "x\n"),
    ("x {{! one }}\ny", "x \ny"),
    ("{{=| |=}}\n|title|\n", "A &lt; B\n"),
    ("{{title}}\n", "A &lt; B\n"),
    ("  {{#draft}}{{/draft}}\nx", "  \nx"),
    ("{{#draft}} {{/draft}}x", " x"),
    ("  {{>p}}\nx", "  1\n  2\nx"),
    ("  {{>p}} \r\nx", "  1\n  2\nx"),
    ("  y{{>p}}\nx", "  y1\n2\n\nx"),
    ("{{#draft}}\n  {{>p}}\n{{/draft}}\n", "  1\n  2\n"),
    (" {{>q}}\n", " a\n   1\n   2\n\n b A &lt; B\n"),
    (" {{>r}}\n", " A &lt; BA &lt; B\n x\n"),
  ])
  func leavesOutLinesThatHoldOnlyATag(_ template: String, _ expected: String) {
    let rendering = Rendering(
      [
        "page": template, "p": "1\n2\n", "q": "a\n  {{>p}}\n\nb {{title}}\n",
        "r": "{{title}}{{title}}\n{{#draft}}x{{/draft}}\n",
      ], of: .sample)

    #expect(rendering.messages == [])
    #expect(rendering.output == expected)
  }

  @Test(arguments: [
    (
      "{{<base}}\n{{$main}}\n<p>\n  x\n</p>\n{{/main}}\n{{/base}}\n",
      "<main>\n  <p>\n    x\n  </p>\n</main>\n"
    ),
    (
      "{{<base}}\n    {{$main}}\n    <p>\n      x\n    </p>\n    {{/main}}\n{{/base}}\n",
      "<main>\n  <p>\n    x\n  </p>\n</main>\n"
    ),
    ("{{<base}}\r\n{{$main}}\r\n<p>\r\n{{/main}}\r\n{{/base}}\r\n", "<main>\n  <p>\r\n</main>\n"),
    ("{{<base}}{{$main}}x{{/main}}{{/base}}", "<main>\n  x</main>\n"),
    ("{{<base}}{{/base}}", "<main>\n  y\n</main>\n"),
  ])
  func indentsWhatFillsABlockLikeTheBlock(_ template: String, _ expected: String) {
    let rendering = Rendering(
      ["page": template, "base": "<main>\n  {{$main}}\n  y\n  {{/main}}\n</main>\n"], of: .sample)

    #expect(rendering.messages == [])
    #expect(rendering.output == expected)
  }

  @Test func doesNotIndentValues() {
    let rendering = Rendering(
      ["page": "  {{>p}}\n", "p": "<pre>\n{{title}}\n</pre>\n"],
      of: .sample("title", .text("1\n2")))

    #expect(rendering.output == "  <pre>\n  1\n2\n  </pre>\n")
  }
}
