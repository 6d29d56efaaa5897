import Diagnostics
import SiteModel
import Testing

@testable import SiteRenderer

@Suite struct RedirectRendererTests {
  private func page(portable: Bool = false) throws -> String {
    var site = try SampleSite()
    site.site.projects[0].source.aliases = [
      Located("/old/name/", at: SourceSpan(file: "content/projects/alpha.md"))
    ]
    return try site.render("old/name/index.html", portable: portable)
  }

  @Test func leadsOnByItselfAndByALink() throws {
    let page = try page()

    #expect(page.contains("content=\"0; url=../../projects/alpha/\""))
    #expect(page.contains("<a href=\"../../projects/alpha/\">"))
  }

  @Test func tellsSearchEnginesWhereThePageIs() throws {
    let page = try page()

    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(
      page.contains("<link rel=\"canonical\" href=\"https://example.org/repo/projects/alpha/\">"))
  }

  @Test func worksFromDiskInThePortableForm() throws {
    #expect(try page(portable: true).contains("url=../../projects/alpha/index.html\""))
  }
}
