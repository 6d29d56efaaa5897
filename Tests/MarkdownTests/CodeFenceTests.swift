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
    (
      "swift {1,99999999999999999999}",
      "marked lines are numbers from 1, or ranges such as 4-6; '99999999999999999999' is neither"
    ),
    ("swift {-1}", "marked lines are numbers from 1, or ranges such as 4-6; '-1' is neither"),
    ("swift {1-2-3}", "marked lines are numbers from 1, or ranges such as 4-6; '1-2-3' is neither"),
    ("swift {a}", "marked lines are numbers from 1, or ranges such as 4-6; 'a' is neither"),
    ("swift title=\"x", "the title of a code fence stands in quotes; '\"x' does not"),
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

  @Test(arguments: [
    (#"x title="a \"b\"""#, #"a "b""#), (#"x title="a \\ b""#, #"a \ b"#),
    ("x title='a \"b\"'", "a \"b\""),
    ("x title=\"\"", ""), ("x title=\"a&amp;<b>\"", "a&<b>"), ("x title=\"日本 ü\" {1}", "日本 ü"),
    ("x {1} title=\"a {2}\"", "a {2}"), ("x title=\"it's\"", "it's"),
  ])
  func readsTitles(_ info: String, _ title: String) {
    let read = Converting.document("```\(info)\nx\n```\n")
    #expect(read.diagnostics.isEmpty)
    var escaped = HTMLOutput()
    escaped.escape(Array(title.utf8))
    let caption = String(decoding: escaped.bytes, as: UTF8.self)
    #expect(html(info).contains("<figcaption>\(caption)</figcaption>"), "\(html(info))")
  }

  /// The marked lines of five, under any spelling.
  @Test(arguments: [
    ("{1,3-5}", [1, 3, 4, 5]), ("{3-5,1}", [1, 3, 4, 5]), ("{ 1 , 3 - 5 }", [1, 3, 4, 5]),
    ("{2,2,1-3}", [1, 2, 3]), ("{4-9}", [4, 5]), ("{6}", []),
    ("{1-9223372036854775807}", [1, 2, 3, 4, 5]),
    ("{}", []), ("{,}", []), ("{1} {5}", [1, 5]), ("{+2}", [2]),
  ])
  func marksTheLinesThatExist(_ lines: String, _ marked: [Int]) {
    for end in ["\n", "\r\n"] {
      let text = "```text \(lines)\n1\n2\n3\n4\n5\n```\n".replacing("\n", with: end)
      let html = Converting.html(text)
      #expect(
        (1...5).filter { html.contains("<mark class=\"line\">\($0)</mark>") } == marked, "\(html)")
      #expect(!html.contains("\r"))
    }
  }

  @Test(arguments: [
    "```\n```", "```swift {1}\n```", "```swift\n\n```", "```", "~~~ x title='a'\n~~~",
  ])
  func codeMayBeEmpty(_ text: String) throws {
    try WrittenHTML.checkNesting(Converting.html(text))
    #expect(Converting.diagnostics(text).isEmpty)
  }

  @Test(arguments: [
    "<script>", "\"><script>", "x\"onload=y", "a&b", "'", "{1}<b>", "swift title=\"<img src=x>\"",
    "😀", "a\u{1}b",
  ])
  func infoStringsAreText(_ info: String) throws {
    let html = Converting.html("~~~\(info)\nx\n~~~\n")
    try WrittenHTML.checkNesting(html)
    let allowed: Set<String> = ["figure", "figcaption", "pre", "code", "mark", "span"]
    #expect(try WrittenHTML.elements(html).allSatisfy { allowed.contains($0.name) }, "\(html)")
  }

  @Test func tabsAreKept() {
    #expect(html("", "a\tb\n\tc").contains("a\tb\n\tc\n"))
  }

  @Test func indentedCodeIsCode() {
    #expect(
      Converting.html("    <a>\n")
        == "<figure class=\"code\"><pre tabindex=\"0\"><code>&lt;a&gt;\n</code></pre></figure>\n")
  }
}
