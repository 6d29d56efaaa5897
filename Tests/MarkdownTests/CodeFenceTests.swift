import Testing

@testable import Markdown

@Suite struct CodeFenceTests {
  private func html(_ info: String, _ code: String = "x") -> String {
    Converting.html("```\(info)\n\(code)\n```\n", MarkdownOptions(highlight: false))
  }

  @Test(arguments: [
    ("", "<figure class=\"code\"><pre tabindex=\"0\"><code>x\n</code></pre></figure>\n"),
    (
      "swift",
      "<figure class=\"code\"><pre tabindex=\"0\"><code class=\"language-swift\" data-language=\"swift\">x\n</code></pre></figure>\n"
    ),
    (
      "rust,ignore",
      "<figure class=\"code\"><pre tabindex=\"0\"><code class=\"language-rust\" data-language=\"rust\">x\n</code></pre></figure>\n"
    ),
    (
      "swift title=\"A & B.swift\"",
      "<figure class=\"code\"><figcaption>A &amp; B.swift</figcaption><pre tabindex=\"0\"><code class=\"language-swift\" data-language=\"swift\">x\n</code></pre></figure>\n"
    ),
    (
      "c++{1}",
      "<figure class=\"code\"><pre tabindex=\"0\"><code class=\"language-c++\" data-language=\"c++\"><mark class=\"line\">x</mark>\n</code></pre></figure>\n"
    ),
  ])
  func tellsLanguageAndTitle(_ info: String, _ expected: String) {
    #expect(html(info) == expected)
  }

  @Test func marksLines() {
    #expect(
      html("text {1, 3-4}", "<1>\n2\n3\n4\n5").contains(
        "<mark class=\"line\">&lt;1&gt;</mark>\n2\n<mark class=\"line\">3</mark>\n<mark class=\"line\">4</mark>\n5\n</code>"
      ))
  }

  @Test func spansAreClosedAndReopenedAroundAMarkedLine() {
    let code = Array("<span class=\"hl-c\">a\nb\nc</span> d\n".utf8)
    let info = Array("x {2}".utf8).withUnsafeBufferPointer { FenceInfo($0) }
    var output: [UInt8] = []
    code.withUnsafeBufferPointer {
      var lines = MarkedLines($0, marking: info)
      lines.write(into: &output)
    }
    let open = "<span class=\"hl-c\">"
    #expect(
      String(decoding: output, as: UTF8.self)
        == "\(open)a\n</span><mark class=\"line\">\(open)b</span></mark>\(open)\nc</span> d\n")
  }

  @Test(arguments: [
    ("swift {2-}", "marked lines are numbers from 1, or ranges such as 4-6; '2-' is neither"),
    ("swift {0}", "marked lines are numbers from 1, or ranges such as 4-6; '0' is neither"),
    ("swift {4-2}", "marked lines are numbers from 1, or ranges such as 4-6; '4-2' is neither"),
    ("swift {1", "the lines of a code fence stand in braces; '{1' is not closed"),
    ("swift title=x", "the title of a code fence stands in quotes; 'x' does not"),
    (
      "swift titel=\"x\"",
      "a code fence takes a language, then title=\"…\" and {lines} such as {2,4-6}; 'titel' is none of these; did you mean 'title'?"
    ),
    (
      "swift playground",
      "a code fence takes a language, then title=\"…\" and {lines} such as {2,4-6}; 'playground' is none of these"
    ),
  ])
  func saysWhatCannotBeRead(_ info: String, _ message: String) {
    #expect(
      Converting.diagnostics("text\n\n```\(info)\nx\n```\n")
        == ["code-fence-invalid 3:1 \(message)"])
  }

  @Test func indentedCodeIsCode() {
    #expect(
      Converting.html("    <a>\n")
        == "<figure class=\"code\"><pre tabindex=\"0\"><code>&lt;a&gt;\n</code></pre></figure>\n")
  }
}
