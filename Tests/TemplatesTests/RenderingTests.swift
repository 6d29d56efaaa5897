import Templates
import Testing

@Suite struct RenderingTests {
  @Test(arguments: [
    ("{{title}}", "A &lt; B"),
    ("{{{body}}}|{{&body}}", "<p>hi</p>|<p>hi</p>"),
    ("{{#draft}}yes{{/draft}}{{^draft}}no{{/draft}}", "yes"),
    ("{{#words}}{{.}},{{/words}}", "one,two,"),
    ("{{#tags}}{{label}}={{url}} {{/tags}}", "Maps=/maps/ Art=/art/ "),
    ("{{#tags}}{{title}};{{/tags}}", "A &lt; B;A &lt; B;"),
    ("{{author.name}} {{#author}}{{name}}{{/author}}", "Ada Ada"),
    ("{{#title}}[{{.}}]{{/title}}{{#empty}}x{{/empty}}{{^empty}}none{{/empty}}", "[A &lt; B]none"),
    ("{{x_note}} {{x_missing}}", "&lt;n&gt; "),
    ("{{#x_list}}{{.}}{{/x_list}}", "pq"),
    ("{{#x_map}}{{k}} {{title}} {{url}}{{/x_map}} {{x_map.k}}", "v inner /a/ v"),
    ("{{#x_map}}{{#author}}{{name}} {{k}}{{/author}}{{/x_map}}", "Ada v"),
    ("{{=<% %>=}}<%title%><%={{ }}=%>{{title}}", "A &lt; BA &lt; B"),
    ("a{{! anything {{ at all }}b", "ab"),
    ("", ""),
  ])
  func rendersTags(_ template: String, _ expected: String) {
    let rendering = Rendering(template)

    #expect(rendering.output == expected)
    #expect(rendering.messages == [])
  }

  @Test func escapesWhatHTMLReadsAsMarkup() {
    let view = Record.sample("title", .text("&<>\"'é plain \u{0}"))

    #expect(Rendering("{{title}}", of: view).output == "&amp;&lt;&gt;&quot;&#39;é plain \u{0}")
  }

  @Test func appendsToWhatIsThere() {
    let templates = TemplateSet.compile(
      [TemplateSource(path: "p", name: "p", bytes: Array("{{title}}".utf8))], roots: ["p": .sample])
    var output = Array("before ".utf8)

    let diagnostics = templates.value.render("p", .sample, into: &output)

    #expect(diagnostics.isEmpty)
    #expect(String(decoding: output, as: UTF8.self) == "before A &lt; B")
  }

  @Test func namesTheTemplateThatIsNotThere() {
    var output: [UInt8] = []
    let templates = TemplateSet.compile([], roots: ["home": .sample])

    #expect(templates.diagnostics.map(\.message) == ["the site needs a template 'home'"])
    #expect(templates.diagnostics.map(\.span.description) == ["templates/home.html:1:1"])
    #expect(templates.value.render("home", .sample, into: &output) == templates.diagnostics)
  }

  @Test func rendersFromManyThreadsAlike() async {
    let template = "{{#tags}}<a href=\"{{url}}\">{{label}} {{title}}</a>{{/tags}}{{{body}}}"
    let templates = TemplateSet.compile(
      [TemplateSource(path: "p", name: "p", bytes: Array(template.utf8))], roots: ["p": .sample]
    ).value

    let outputs = await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<200 {
        group.addTask {
          var output: [UInt8] = []
          _ = templates.render("p", .sample, into: &output)
          return output
        }
      }
      return await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
    }

    #expect(outputs.count == 1)
  }

  @Test(arguments: [
    (
      "feed.xml", "<a>{{title}}{{body}}<b x={{title}}></a>",
      "<a>A &lt; B&lt;p&gt;hi&lt;/p&gt;<b x=A &lt; B></a>"
    ),
    ("robots.txt", "{{title}} {{{title}}} <script>{{title}}", "A < B A < B <script>A < B"),
  ])
  func writesOtherFormatsByTheirNames(_ name: String, _ template: String, _ expected: String) {
    let rendering = Rendering([name: template], root: name, of: .sample)

    #expect(rendering.output == expected)
    #expect(rendering.messages == [])
  }

  @Test func dropsWhatXMLCannotHold() {
    let view = Record.sample("title", .text("a\u{1}\u{C}b\t\n&"))

    let rendering = Rendering(["a.xml": "{{title}}"], root: "a.xml", of: view)

    #expect(rendering.output == "ab\t\n&amp;")
  }

  @Test func sharesAPartialBetweenFormats() {
    let sources = [
      TemplateSource(path: "a.xml", name: "a.xml", bytes: Array("{{>t}}".utf8)),
      TemplateSource(path: "b.txt", name: "b.txt", bytes: Array("{{>t}}".utf8)),
      TemplateSource(path: "t", name: "t", bytes: Array("{{title}}".utf8)),
    ]
    let templates = TemplateSet.compile(sources, roots: ["a.xml": .sample, "b.txt": .sample])
    var (xml, text): ([UInt8], [UInt8]) = ([], [])

    _ = templates.value.render("a.xml", .sample, into: &xml)
    _ = templates.value.render("b.txt", .sample, into: &text)

    #expect(templates.diagnostics.isEmpty)
    #expect(String(decoding: xml, as: UTF8.self) == "A &lt; B")
    #expect(String(decoding: text, as: UTF8.self) == "A < B")
  }
}
