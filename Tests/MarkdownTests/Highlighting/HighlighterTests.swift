import Testing

@testable import Markdown

@Suite struct HighlighterTests {
  @Test(arguments: LanguageSample.all)
  func findsTheTokensOfALanguage(_ sample: LanguageSample) {
    let highlighted = HighlightedCode(sample.code, as: sample.language)
    let found = highlighted.tokens.map { "\($0.kind) \($0.text)" }

    #expect(Set(sample.tokens).subtracting(found) == [], "found: \(found)")
    #expect(highlighted.tokens.filter { sample.plain.contains($0.text) } == [])
    #expect(highlighted.faults == [])
    #expect(highlighted.text == Array(sample.code.utf8))
  }

  @Test(arguments: [
    "Swift", "SH", "shell", "zsh", "shell-session", "C++", "patch", "svg", "JSX", "tsx", "yml",
    "Rust", "Dockerfile", "golang", "py", "RB", "kt", "md", "ts", "make",
  ])
  func knowsAnAliasInAnyLetterCase(_ name: String) {
    #expect(Highlighter.knows(name))
  }

  @Test(arguments: ["", "text", "brainfuck", "swift ", "ß", "🙂"])
  func onlyEscapesAnUnknownLanguage(_ name: String) {
    #expect(!Highlighter.knows(name))
    #expect(
      HighlightedCode("if a < b && \"c\" > d", as: name).html
        == "if a &lt; b &amp;&amp; &quot;c&quot; &gt; d")
  }

  @Test func appendsToWhatIsThere() {
    var output = Array("<pre>".utf8)
    Highlighter.highlight(Array("x".utf8), language: "swift", into: &output)

    #expect(output == Array("<pre>x".utf8))
  }

  @Test func closesAndReopensASpanAtEveryLineEnd() {
    #expect(
      HighlightedCode("/* a\n\nb */", as: "c").html
        == #"<span class="hl-comment">/* a</span>"# + "\n\n"
        + #"<span class="hl-comment">b */</span>"#)
  }

  @Test func joinsNeighboursOfOneKind() {
    #expect(
      HighlightedCode("a >>= b", as: "c").html
        == #"a <span class="hl-operator">&gt;&gt;=</span> b"#)
  }
}
