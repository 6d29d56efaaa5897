import SiteModel
import Testing

@testable import SiteRenderer

@Suite struct LanguageModelIndexTests {
  @Test func saysWhatTheSiteIsAndWhereToReadOn() throws {
    let lines = try SampleSite().render("llms.txt").split(separator: "\n").map(String.init)

    #expect(lines[0] == "# Sample")
    #expect(lines[1] == "> Projects &amp; articles.")
    #expect(
      lines.filter { $0.hasPrefix("## ") } == ["## Data", "## Projects", "## Articles", "## Pages"])
    #expect(
      lines.contains(
        "- [Alpha Engine](https://example.org/repo/projects/alpha/): What Alpha Engine is."))
    #expect(
      lines.contains { $0.hasPrefix("- [projects.json](https://example.org/repo/projects.json)") })
  }

  @Test func takesNoTextForMarkdown() throws {
    let text = try SampleSite().render("llms.txt")

    #expect(text.contains("[Tom &amp; \"Jerry's\" \\<b\\>\\]\\]\\>]("))
  }

  @Test func staysShortHoweverLargeTheSite() throws {
    var site = try SampleSite()
    for number in 0..<250 {
      var project = site.site.projects[1]
      project.source.slug = try #require(Slug(validating: "p\(number)"))
      project.source.file = SourceFile("content/projects/p\(number).md")
      project.source.title = "Project \(number)"
      site.site.projects.append(project)
    }
    let text = try site.render("llms.txt")

    #expect(text.matches(of: /\/projects\/[a-z0-9]+\/\)/).count == LanguageModelIndex.limit)
    #expect(text.contains("- [All 253 projects](https://example.org/repo/projects.json)"))
    #expect(text.contains("[Alpha Engine]"))
  }
}
