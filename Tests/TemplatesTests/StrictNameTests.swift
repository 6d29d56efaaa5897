import Diagnostics
import Templates
import Testing

@Suite struct StrictNameTests {
  @Test(arguments: [
    (
      "<h1>{{titel}}</h1>", "page.html:1:7 5 template-name",
      "there is no name 'titel' in 'article'; did you mean 'title'?"
    ),
    (
      "\n é{{#tags}}{{labl}}{{/tags}}", "page.html:2:15 4 template-name",
      "there is no name 'labl' in 'tag' or 'article'; did you mean 'label'?"
    ),
    ("{{label}}", "page.html:1:3 5 template-name", "there is no name 'label' in 'article'"),
    (
      "{{author.nmae}}", "page.html:1:10 4 template-name",
      "there is no name 'nmae' in 'person'; did you mean 'name'?"
    ),
    ("{{title.length}}", "page.html:1:9 6 template-name", "'title' is text and has no 'length'"),
    ("{{tags.0}}", "page.html:1:8 1 template-name", "'tags' is a list of 'tag' and has no '0'"),
    (
      "{{a..b}}", "page.html:1:3 4 template-name",
      "the parts of a name are joined by single dots; what was read is 'a..b'"
    ),
    (
      "{{.}}", "page.html:1:3 1 template-name",
      "'.' is an item of a list of text; here it would be a whole 'article'"
    ),
    (
      "{{^nothing}}{{/nothing}}", "page.html:1:4 7 template-name",
      "there is no name 'nothing' in 'article'"
    ),
    (
      "{{tags}}", "page.html:1:1 8 template-name",
      "'tags' is a list of 'tag', which is not written; open it with '{{#tags}}'"
    ),
    (
      "{{draft}}", "page.html:1:1 9 template-name",
      "'draft' is true or false, which is not written; open it with '{{#draft}}'"
    ),
    (
      "{{author}}", "page.html:1:1 10 template-name",
      "'author' is a record of 'person', which is not written; open it with '{{#author}}'"
    ),
    (
      "{{>*draft}}", "page.html:1:5 5 template-name",
      "the name of a partial is text; 'draft' is not"
    ),
    (
      "{{{title}}}", "page.html:1:1 11 template-escaping",
      "text is escaped when written: '{{title}}', not '{{{title}}}'"
    ),
    (
      "{{&x_note}}", "page.html:1:1 11 template-escaping",
      "text is escaped when written: '{{x_note}}', not '{{{x_note}}}'"
    ),
    (
      "{{body}}", "page.html:1:1 8 template-escaping",
      "markup is written as it is: '{{{body}}}', not '{{body}}'"
    ),
    ("{{>card}}", "page.html:1:4 4 template-partial", "there is no template 'card'"),
  ])
  func reportsAMistakeAtItsPlace(_ template: String, _ place: String, _ message: String) {
    let rendering = Rendering(template)

    #expect(rendering.places == [place])
    #expect(rendering.messages == [message])
  }

  @Test func reportsAllMistakesAtOnceInOrder() {
    let rendering = Rendering(
      ["page": "{{a}}{{>b}}\r\n{{#tags}}{{c}}{{/tags}}\r\n{{{title}}}", "other": "{{#x}}"],
      of: .sample)

    #expect(
      rendering.places == [
        "other.html:1:1 6 template-unclosed", "page.html:1:3 1 template-name",
        "page.html:1:9 1 template-partial", "page.html:2:12 1 template-name",
        "page.html:3:1 11 template-escaping",
      ])
  }

  @Test func reportsASectionOverAnUnknownNameOnce() {
    #expect(Rendering("{{#projects}}{{name}}{{/projects}}").places.count == 1)
  }

  @Test func checksAPartialInEveryScopeInWhichItIsUsed() {
    let rendering = Rendering(
      ["page": "{{#tags}}{{>p}}{{/tags}}\n{{>p}}", "p": "<i>{{label}}{{oops}}</i>"], of: .sample)

    #expect(
      rendering.places == ["p.html:1:6 5 template-name", "p.html:1:15 4 template-name"])
    #expect(
      rendering.diagnostics[0].notes.map { "\($0.span) \($0.message)" } == [
        "page.html:2:1 used by 'page' here"
      ])
  }

  @Test func reportsAMistakeOfAPartialOnceForAllItsUses() {
    let sources = ["a", "b", "p"].map { name in
      let text = name == "p" ? "{{oops}}" : "{{>p}}{{#tags}}{{>p}}{{/tags}}"
      return TemplateSource(path: name, name: name, bytes: Array(text.utf8))
    }

    let templates = TemplateSet.compile(sources, roots: ["b": .sample, "a": .sample])

    #expect(templates.diagnostics.map(\.span.description) == ["p:1:3"])
    #expect(templates.diagnostics[0].notes.map(\.message) == ["used by 'a' here"])
  }

  @Test func leavesAPartialThatNobodyUsesUnchecked() {
    #expect(Rendering(["page": "", "partials/p": "{{oops}}"], of: .sample).places == [])
  }

  @Test func offersThePathOfAPartialNamedWithoutItsFolder() {
    let rendering = Rendering(["page": "{{>card}}", "partials/card": ""], of: .sample)

    #expect(
      rendering.messages == ["there is no template 'card'; did you mean 'partials/card'?"])
  }

  @Test func reportsABlockThatTheParentDoesNotHave() {
    let rendering = Rendering(
      [
        "page": "{{<base}}{{$mian}}x{{/mian}}{{/base}}", "base": "{{>inner}}",
        "inner": "{{$main}}{{/main}}",
      ],
      of: .sample)

    #expect(rendering.places == ["page.html:1:13 4 template-name"])
    #expect(rendering.messages == ["'base' has no block 'mian'; did you mean 'main'?"])
  }

  @Test(arguments: ["lost", "{{title}}", "{{#draft}}{{$main}}{{/main}}{{/draft}}"])
  func reportsWhatAParentWouldSwallow(_ text: String) {
    let rendering = Rendering(
      ["page": "{{<base}} \(text) {{/base}}", "base": "{{$main}}{{/main}}"], of: .sample)

    #expect(rendering.codes == [.templateSyntax])
  }
}
