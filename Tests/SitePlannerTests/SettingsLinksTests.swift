import Diagnostics
import SiteModel
import SitePlanner
import Testing

@Suite struct SettingsLinksTests {
  private func builder(_ links: String...) -> SiteBuilder {
    var builder = SiteBuilder()
    builder.page("/about/", anchors: ["us"])
    builder.article("draft", draft: true)
    builder.asset("logo.png")
    builder.site.settings.navigation = links.enumerated().map { index, url in
      NavigationLink(
        title: url, url: Located(url, at: SourceSpan(file: "content/site.yml", line: index + 3)))
    }
    return builder
  }

  @Test func navigationLeadsToPagesFilesAndOtherSites() {
    let plan = builder(
      "/about/", "/about", "/about/#us", "/logo.png", "/projects/", "https://a.example/"
    ).plan()

    #expect(plan.diagnostics.isEmpty)
    #expect(
      plan.value.site.settings.navigation.map(\.url.value) == [
        "/about/", "/about/", "/about/#us", "/logo.png", "/projects/", "https://a.example/",
      ])
  }

  @Test func aLinkThatLeadsNowhereIsReportedWhereItIsWrittenAndLeftOut() {
    let plan = builder("/nope/", "/about/", "/articles/draft/").plan()

    #expect(
      plan.diagnostics.map { "\($0.span.file):\($0.span.line) \($0.code.rawValue)" } == [
        "content/site.yml:3 link-broken", "content/site.yml:5 link-draft",
      ])
    #expect(plan.value.site.settings.navigation.map(\.url.value) == ["/about/"])
  }

  @Test(arguments: [
    ("logo.png", []), ("/logo.png", []), ("lgo.png", ["content/site.yml:2 image-missing"]),
  ])
  func theLogoIsAFileOfTheSite(_ path: String, _ reported: [String]) {
    var builder = builder()
    builder.site.settings.logo = Located(path, at: SourceSpan(file: "content/site.yml", line: 2))

    #expect(builder.faults() == reported)
  }

  @Test func aLinkToThePageOfAFailedSourceIsNoSecondMistake() {
    var builder = builder()
    builder.site.failed = ["content/articles/broken.md"]
    builder.page("/x/", links: [SiteBuilder.link("/articles/broken/")])

    #expect(builder.faults().isEmpty)
  }

  @Test func pagesWhoseNamesAreMistakesDoNotCollide() {
    var builder = SiteBuilder()
    builder.article("1", slug: "a-b") { $0.source.hasStandInSlug = true }
    builder.article("2", slug: "a-b") { $0.source.hasStandInSlug = true }

    #expect(builder.faults().isEmpty)
  }
}
