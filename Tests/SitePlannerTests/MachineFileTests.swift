import Diagnostics
import SiteModel
import Testing

@testable import SitePlanner

@Suite struct MachineFileTests {
  private func paths(_ builder: SiteBuilder) -> [String] {
    builder.plan().value.machineFiles.map(\.path)
  }

  @Test func everyFileHasAPathOfItsOwn() {
    var builder = SiteBuilder()
    builder.article("hello", tags: ["one"])
    builder.project("whisper", tags: ["one"]) { $0.added = ContentDate(parsing: "2024") }

    let paths = paths(builder)

    #expect(Set(paths).count == paths.count)
    for path in [
      "feed.xml", "rss.xml", "feed.json", "articles/feed.json", "projects/rss.xml",
      "tags/one/feed.xml", "licenses/mit/feed.xml", "projects.json", "projects.csv", "llms.txt",
      "projects/whisper/codemeta.json", "projects/whisper/badge.svg", "projects/whisper/badge.json",
    ] {
      #expect(paths.contains(path), "\(path)")
    }
  }

  @Test func kindsWithoutADateHaveNoFeed() {
    var builder = SiteBuilder()
    builder.project("whisper")

    let paths = paths(builder)

    #expect(!paths.contains("feed.xml"))
    #expect(!paths.contains("projects/feed.xml"))
    #expect(paths.contains("licenses/mit/feed.xml"))
  }

  @Test func aSiteWithoutProjectsHasNoTableOfThem() {
    var builder = SiteBuilder()
    builder.article("hello")

    #expect(!paths(builder).contains("projects.json"))
    #expect(paths(builder).contains("llms.txt"))
  }

  @Test func filesLieBesideTheirPageWhateverItsAddress() {
    var builder = SiteBuilder()
    builder.site.settings.permalinks.projects = "/p/:slug/"
    builder.project("gosɛ")

    #expect(paths(builder).contains("p/gosɛ/badge.svg"))
  }

  @Test func projectsAreNewestByTheDateOfTheCatalogue() {
    var builder = SiteBuilder()
    builder.project("a") { $0.added = ContentDate(parsing: "2024-01") }
    builder.project("b")
    builder.project("c") { $0.added = ContentDate(parsing: "2024-03") }
    builder.project("d") { $0.reviewed = ContentDate(parsing: "2024-02") }

    #expect(builder.plan().value.newestProjects == [2, 3, 0])
  }

  @Test(arguments: [
    ("/", true), ("/projects/", true), ("/projects/a/", true), ("/404.html", true),
    ("/zzz/", false), ("/projects", false), ("", false), ("/search/x/", false),
  ])
  func knowsItsPages(url: String, isThere: Bool) {
    var builder = SiteBuilder()
    builder.project("a")

    #expect(builder.plan().value.hasPage(at: url) == isThere)
  }

  @Test(arguments: [
    "projects/a/badge.svg", "projects/a/badge.json", "projects/a/codemeta.json",
    "projects/A/CodeMeta.JSON", "projects/a/badge.svg/more.txt", "tags/one/feed.xml",
    "tags/one/Feed.xml/a/b", "projects.csv", "projects/a/badge.json/codemeta.json",
  ])
  func aFileOfOnesOwnInItsPlaceIsReported(path: String) {
    var builder = SiteBuilder()
    builder.project("a", tags: ["one"])
    builder.asset(path)

    #expect(builder.faults() == ["content/\(path):1 url-collision"])
  }

  @Test(arguments: [
    "badge.svg", "projects/badge.svg", "articles/a/badge.svg", "projects/b/codemeta.json",
    "projects/a/badge.png", "tags/feed.xml", "projects/a/xbadge.svg",
  ])
  func aFileElsewhereIsNot(path: String) {
    var builder = SiteBuilder()
    builder.project("a", tags: ["one"])
    builder.asset(path)

    #expect(builder.faults() == [])
  }

  @Test func aliasesAndPagesAreHeldToTheSame() {
    var builder = SiteBuilder()
    builder.project("a", aliases: ["/projects/b/badge.svg"])
    builder.project("b")
    builder.page("/projects/a/codemeta.json/")

    #expect(
      builder.faults() == [
        "content/projects/a.md:5 alias-collision",
        "content/projects/a/codemeta.json.md:2 url-collision",
      ])
  }
}
