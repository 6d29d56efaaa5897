import Diagnostics
import Templates
import Testing

@Suite struct TagSyntaxTests {
  @Test(arguments: [
    ("a {{title", "page.html:1:3 7 template-syntax", "a tag is closed with '}}'"),
    ("{{title <b>{{kind}}", "page.html:1:1 11 template-syntax", "a tag is closed with '}}'"),
    ("{{{body}}", "page.html:1:1 9 template-syntax", "a tag is closed with '}}}'"),
    ("{{}}", "page.html:1:1 4 template-syntax", "a tag needs a name"),
    ("{{# }}", "page.html:1:1 6 template-syntax", "a tag needs a name"),
    (
      "{{my title}}", "page.html:1:3 8 template-syntax",
      "a name holds no space; what was read is 'my title'"
    ),
    (
      "{{=<% %> %%=}}", "page.html:1:1 14 template-syntax",
      "delimiters are two words without '=', such as '{{=<% %>=}}'; what was read is "
        + "'{{=<% %> %%=}}'"
    ),
    (
      "{{=<=% %>=}}", "page.html:1:1 12 template-syntax",
      "delimiters are two words without '=', such as '{{=<% %>=}}'; what was read is "
        + "'{{=<=% %>=}}'"
    ),
    (
      "{{#draft}}x", "page.html:1:1 10 template-unclosed",
      "every section is closed; '{{#draft}}' is not"
    ),
    (
      "x\n{{/draft}}", "page.html:2:1 10 template-unclosed",
      "a closing tag needs its opening tag; '{{/draft}}' has none"
    ),
    (
      "{{#tags}}{{label}}{{/tag}}", "page.html:1:19 8 template-unclosed",
      "a closing tag needs its opening tag; '{{/tag}}' has none; did you mean 'tags'?"
    ),
  ])
  func reportsATagThatIsNone(_ template: String, _ place: String, _ message: String) {
    let rendering = Rendering(template)

    #expect(rendering.places == [place])
    #expect(rendering.messages == [message])
  }

  @Test func reportsSectionsThatOverlapWithBothPlaces() {
    let rendering = Rendering("{{#draft}}{{#tags}}{{/draft}}{{/tags}}")

    #expect(
      rendering.places == [
        "page.html:1:11 9 template-unclosed", "page.html:1:30 9 template-unclosed",
      ])
    #expect(rendering.diagnostics[0].notes.map(\.span.description) == ["page.html:1:20"])
  }

  @Test func understandsTheNamesInASectionThatIsNotClosed() {
    #expect(Rendering("{{#tags}}{{label}}").codes == [.templateUnclosed])
  }

  @Test func limitsHowDeepSectionsNest() {
    let deep = String(repeating: "{{#draft}}", count: 5_000)
    let closed = String(repeating: "{{/draft}}", count: 5_000)

    let rendering = Rendering(deep + closed)

    #expect(rendering.messages == ["sections nest at most 100 deep"])
    #expect(rendering.places == ["page.html:1:1001 10 template-syntax"])
  }

  @Test func goesOnBehindAMistake() {
    let rendering = Rendering("{{}}\n{{titel}}\n{{my name}}")

    #expect(rendering.codes == [.templateSyntax, .templateName, .templateSyntax])
  }

  @Test func passesOverAByteOrderMark() {
    #expect(Rendering("\u{FEFF}{{title}}").output == "A &lt; B")
    #expect(Rendering("\u{FEFF}{{titel}}").places == ["page.html:1:3 5 template-name"])
  }
}
