import Diagnostics
import Templates
import Testing

@Suite struct UnusedTemplateTests {
  private func reported(_ templates: [String: String], own: Set<String>) -> [String] {
    let sources = templates.map {
      TemplateSource(path: "\($0).html", name: $0, bytes: Array($1.utf8), isOwn: own.contains($0))
    }
    return TemplateSet.compile(sources, roots: ["page": Record.sample.shape]).diagnostics
      .filter { $0.code == .templateUnused }.map { "\($0.span.file) \($0.message)" }
  }

  @Test func warnsOfATemplateOfTheSiteThatNothingShows() {
    #expect(
      reported(["page": "{{>partials/a}}", "partials/a": "", "paeg": "", "b": ""], own: ["paeg"])
        == [
          "paeg.html a template is of a kind of page, or used by one that is; 'paeg' is neither; did "
            + "you mean 'page'?"
        ])
  }

  @Test(arguments: [
    "{{>partials/a}}", "{{<partials/a}}{{/partials/a}}", "{{#tags}}{{>partials/a}}{{/tags}}",
    "{{>*title}}",
  ])
  func whatATemplateIncludesIsUsed(page: String) {
    #expect(reported(["page": page, "partials/a": ""], own: ["page", "partials/a"]) == [])
  }

  @Test func saysNothingOfPartialsWhileThereAreMistakes() {
    let templates = ["page": "{{>partials/aa}}", "partials/a": "", "pag": ""]

    #expect(reported(templates, own: ["partials/a", "pag"]).map { $0.prefix(8) } == ["pag.html"])
  }
}
