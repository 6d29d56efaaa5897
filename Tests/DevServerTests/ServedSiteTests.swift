import Markdown
import SiteModel
import SitePlanner
import Testing

@testable import DevServer

@Suite struct ServedSiteTests {
  private let site: TemporarySite
  private let served: ServedSite

  init() async throws {
    site = try TemporarySite()
    try site.write("content/logo.txt", "x")
    try site.write("content/articles/a.md", "---\ntitle: A\ndate: 2024-05-06\ndraft: true\n---\n")
    try site.write("content/articles/b.md", "---\ntitle: B\ndate: 2031-05-06\n---\n")
    var assembly = try SiteAssembly(
      SiteSources(
        root: site.root,
        planOptions: PlanOptions(
          now: ContentDate(secondsSinceEpoch: 1_790_000_000), drafts: true, future: true),
        jobs: Jobs(1), worker: WorkerCommand(path: "/nothing", environment: [])))
    served = try #require(try await assembly.state(after: ChangeSet(isEverything: true)).site)
  }

  @Test(arguments: [
    "index.html", "404.html", "articles/a/index.html", "logo.txt", "feed.xml", "sitemap.xml",
    "search/index.js", "robots.txt",
  ])
  func whatThePlanHasIsFound(_ path: String) {
    #expect(served.file(path) != nil)
  }

  @Test(arguments: [
    "", "articles", "articles/a", "articles/a.md", "content/logo.txt", "site.yml", "../logo.txt",
    "logo.txt/", "/logo.txt", "search/x.js", "templates/home.html",
  ])
  func whatThePlanHasNotIsNotFound(_ path: String) {
    #expect(served.file(path) == nil)
  }

  @Test func whatABuildWouldLeaveOutIsMarked() {
    #expect(
      served.marks == [
        "articles/a/index.html": .draft, "articles/b/index.html": .future("2031-05-06"),
      ])
  }

  @Test func aFileOfTheThemeIsFoundByTheNameItHadBefore() throws {
    let now = try #require(served.styles["assets/style.css"])
    #expect(served.renamed("assets/style.0123456789.css") == now)
    #expect(served.renamed("assets/other.0123456789.css") == nil)
    #expect(served.renamed("assets/style.css") == nil, "a built site has no such file")
  }

  @Test func styleSheetsKeepAName() {
    #expect(served.styles.keys.contains("assets/style.css"))
    #expect(served.basePath == "/repo/")
  }
}
