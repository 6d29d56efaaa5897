import Diagnostics
import Templates
import Testing

@Suite struct InclusionTests {
  @Test func rendersATreeWithAPartialThatIncludesItself() {
    let rendering = Rendering(
      [
        "page": "{{#nodes}}{{>node}}{{/nodes}}",
        "node": "{{name}}({{#children}}{{>node}}{{/children}})",
      ],
      of: .sample)

    #expect(rendering.messages == [])
    #expect(rendering.output == "a(b()c(d()))")
  }

  @Test func stopsAPartialThatNeverEnds() {
    let rendering = Rendering(["page": "<p>{{>p}}", "p": "x\n {{>q}}", "q": "{{>p}}"], of: .sample)

    #expect(
      rendering.messages == [
        "partials include each other at most 64 deep (limits.template_depth); this one lies deeper"
      ])
    #expect(rendering.places == ["q.html:1:1 6 template-recursion"])
    #expect(rendering.output.filter { $0 == "x" }.count == 32)
  }

  @Test func stopsAPartialThatNeverEndsAndBranches() {
    let rendering = Rendering(["page": "{{>p}}", "p": "{{>p}}{{>p}} {{>p}}"], of: .sample)

    #expect(rendering.codes == [.templateRecursion])
  }

  @Test func stopsAParentThatIncludesItself() {
    let rendering = Rendering(
      ["page": "{{<page}}{{$a}}{{$a}}{{/a}}{{<page}}{{/page}}{{/a}}{{/page}}"], of: .sample)

    #expect(rendering.codes == [.templateRecursion])
  }

  @Test func rendersAsDeepATreeAsAllowed() {
    let tree = (0..<63).reduce(Value.node("x", [])) { tree, _ in .node("x", [tree]) }

    let rendering = Rendering(
      ["page": "{{#nodes}}{{>n}}{{/nodes}}", "n": "{{name}}{{#children}}{{>n}}{{/children}}"],
      of: .sample("nodes", .list([tree])))

    #expect(rendering.output == String(repeating: "x", count: 64))
    #expect(rendering.codes == [])
  }

  @Test func cutsOffAPageThatIsTooLong() {
    let template = "{{#words}}{{#words}}{{#words}}<b>{{title}}</b>{{/words}}{{/words}}{{/words}}"
    let view = Record.sample("words", .texts(Array(repeating: "w", count: 100)))

    let rendering = Rendering(["page": template], of: view, limit: 2 << 20)

    #expect(rendering.messages == ["a page has at most 2 MB (limits.page_size)"])
    #expect((2 << 20..<(2 << 20) + 1_000).contains(rendering.output.utf8.count))
  }

  @Test(arguments: [("{{>a}}", 2), ("{{>b}}", 1), ("{{title}}", 0)])
  func partialsLieAsDeepAsTheLimitSays(_ template: String, _ depth: Int) {
    let templates = ["page": template, "a": "{{>b}}", "b": "{{title}}"]

    #expect(Rendering(templates, of: .sample, depth: depth).codes == [])
    if depth > 0 {
      #expect(Rendering(templates, of: .sample, depth: depth - 1).codes == [.templateRecursion])
    }
  }

  @Test func aPageIsAsLongAsTheLimitSays() {
    let templates = ["page": "<p>1,024</p>"]

    #expect(Rendering(templates, of: .sample, limit: 12).codes == [])
    #expect(
      Rendering(templates, of: .sample, limit: 11).messages == [
        "a page has at most 11 bytes (limits.page_size)"
      ])
  }

  @Test func fillsTheBlocksOfAParent() {
    let rendering = Rendering(
      [
        "page": "{{<base}}{{$title}}{{title}}{{/title}}{{/base}}",
        "base": "<h1>{{$title}}none{{/title}}</h1>{{$body}}{{{body}}}{{/body}}",
      ], of: .sample)

    #expect(rendering.messages == [])
    #expect(rendering.output == "<h1>A &lt; B</h1><p>hi</p>")
  }

  @Test func fillsBlocksInThePartialsOfAParent() {
    let rendering = Rendering(
      [
        "page": "{{<base}}{{$t}}x{{/t}}{{/base}}", "base": "{{>head}}",
        "head": "<b>{{$t}}{{/t}}</b>",
      ],
      of: .sample)

    #expect(rendering.output == "<b>x</b>")
  }

  @Test func readsTheNamesOfABlockWhereItIsShown() {
    let rendering = Rendering(
      [
        "page": "{{<base}}{{$t}}{{label}} {{/t}}{{/base}}",
        "base": "{{#tags}}{{$t}}{{/t}}{{/tags}}",
      ],
      of: .sample)

    #expect(rendering.messages == [])
    #expect(rendering.output == "Maps Art ")
  }

  @Test func endsABlockThatFillsItself() {
    let rendering = Rendering(
      ["page": "{{<base}}{{$t}}[{{$t}}own{{/t}}]{{/t}}{{/base}}", "base": "{{$t}}{{/t}}"],
      of: .sample)

    #expect(rendering.output == "[own]")
  }

  @Test func includesThePartialThatAValueNames() {
    let rendering = Rendering(
      ["page": "{{>*kind}}|{{>*empty}}", "partials/card": "<b>{{title}}</b>"], of: .sample)

    #expect(rendering.output == "<b>A &lt; B</b>|")
    #expect(rendering.messages == [])
  }

  @Test func reportsAValueThatNamesNoPartial() {
    let rendering = Rendering(["page": "\n{{>*kind}}", "partials/cart": ""], of: .sample)

    #expect(
      rendering.messages == ["there is no partial 'partials/card'; did you mean 'partials/cart'?"])
    #expect(rendering.places == ["page.html:2:1 10 template-partial"])
  }

  @Test func reportsAValueThatNamesAPartialWithMistakesThere() {
    let rendering = Rendering(
      ["page": "{{>*kind}}", "partials/card": "{{>inner}}", "inner": "{{label}}"], of: .sample)

    #expect(rendering.messages == ["the template 'partials/card' cannot be included here"])
    #expect(
      rendering.diagnostics.first?.notes.first?.message == "there is no name 'label' in 'article'")
    #expect(rendering.output == "")
  }

  @Test func endsWhenPartialsIndentThemselves() {
    let partial = "\n {{>p}}\n  {{>p}}\n\t{{>p}}\n{{#draft}}{{>p}}{{/draft}}"

    #expect(Rendering(["page": "{{>p}}", "p": partial], of: .sample).codes == [.templateRecursion])
  }
}
