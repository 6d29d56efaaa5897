import Diagnostics
import SiteLoader
import SiteModel
import Testing

@Suite struct SettingsDecodingTests {
  @Test func readsEveryKey() async throws {
    let fixture = try await DocumentFixture.settings(
      """
      description: D
      language: pt-BR
      author: Ada
      license: CC-BY-4.0
      repository: a/b
      accent: "#1F6f54"
      logo: logo.svg
      navigation: [{title: About, url: /about/}, {title: Code, url: https://b.example/}]
      footer: F
      per_page: 0
      projects_per_page: 12
      feed_limit: 7
      permalinks: {articles: /:year/:slug/, projects: /p/:slug/}
      markdown: {html: strip, highlight: no, toc: off}
      robots: [/drafts/]
      compare: [[a, b], [c, d, e]]
      x_key: v
      """)
    let settings = fixture.settings

    #expect(fixture.reported.isEmpty)
    #expect(settings.title == "T")
    #expect(settings.url == "https://a.example/")
    #expect(settings.description == "D")
    #expect(settings.language == "pt-BR")
    #expect(settings.author == "Ada")
    #expect(settings.license == "CC-BY-4.0")
    #expect(settings.repository == "https://github.com/a/b")
    #expect(settings.accent == "#1f6f54")
    #expect(settings.logo?.value == "logo.svg")
    #expect(settings.navigation.map(\.title) == ["About", "Code"])
    #expect(settings.navigation.map(\.url.value) == ["/about/", "https://b.example/"])
    #expect(settings.footer == "F")
    #expect(settings.perPage == 0)
    #expect(settings.projectsPerPage == 12)
    #expect(settings.feedLimit == 7)
    #expect(settings.permalinks.articles == "/:year/:slug/")
    #expect(settings.permalinks.projects == "/p/:slug/")
    #expect(settings.markdown.html == .strip)
    #expect(!settings.markdown.highlight)
    #expect(!settings.markdown.toc)
    #expect(settings.robots == ["/drafts/"])
    #expect(settings.compare.map { $0.value.map(\.value) } == [["a", "b"], ["c", "d", "e"]])
    #expect(settings.extra == [.init(key: "x_key", value: .text("v"))])
  }

  @Test func everythingButTitleAndAddressHasADefault() async throws {
    let settings = try await DocumentFixture.settings("").settings

    #expect(settings.language == "en")
    #expect(settings.perPage == 20)
    #expect(settings.projectsPerPage == 48)
    #expect(settings.permalinks == Permalinks())
    #expect(settings.markdown == MarkdownSettings())
  }

  @Test(arguments: [
    FaultyLine("language: english language", "3:11 value-type", says: "language tag"),
    FaultyLine("repository: a b", "3:13 repository-invalid"),
    FaultyLine("accent: \"green\"", "3:9 value-type", says: "colour"),
    FaultyLine("logo: ../logo.svg", "3:7 path-invalid"),
    FaultyLine("navigation: [{title: A}]", "3:14 key-missing", says: "'url' is required"),
    FaultyLine("navigation: [{title: A, url: about}]", "3:30 url-invalid", says: "begins with '/'"),
    FaultyLine("per_page: many", "3:11 value-type"),
    FaultyLine("feed_limit: -3", "3:13 value-type"),
    FaultyLine("permalinks: {articles: /:slug}", "3:24 permalink-invalid", says: "ends with '/'"),
    FaultyLine("permalinks: {articles: /:year/}", "3:24 permalink-invalid", says: "':slug'"),
    FaultyLine("permalinks: {projects: /:name/:slug/}", "3:24 permalink-invalid", says: "':name'"),
    FaultyLine("permalinks: {pages: /:slug/}", "3:14 key-unknown"),
    FaultyLine("markdown: {html: raww}", "3:18 value-unknown", says: "did you mean 'raw'?"),
    FaultyLine("robots: [drafts]", "3:10 path-invalid"),
    FaultyLine("compare: [[a]]", "3:11 value-type", says: "2 to 5 projects"),
    FaultyLine("compare: [a, b]", "3:11 value-type", "3:14 value-type", says: "compare: [[a, b]]"),
    FaultyLine("compare: [[a, b, c, d, e, f]]", "3:11 value-type", says: "found 6"),
    FaultyLine("base_url: x", "3:1 key-unknown"),
    FaultyLine("\t- a", "3:1 yaml-tab"),
  ])
  func reportsAFaultAtItsPlace(_ line: FaultyLine) async throws {
    let fixture = try await DocumentFixture.settings(line.yaml)

    #expect(fixture.reported == line.reported)
    #expect(line.isSaid(in: fixture.messages))
  }

  @Test(arguments: [
    FaultyLine("title: T", "1:1 key-missing", says: "'url' is required"),
    FaultyLine("title: T\nurl: a.example", "2:6 url-invalid", says: "'https://a.example'"),
    FaultyLine("title: T\nurl: https://a.example/?x", "2:6 url-invalid"),
    FaultyLine("", "1:1 key-missing", "1:1 key-missing"),
  ])
  func aTitleAndAnAddressAreRequired(_ line: FaultyLine) async throws {
    let fixture = try await DocumentFixture.settings(line.yaml, required: "")

    #expect(fixture.reported == line.reported)
    #expect(line.isSaid(in: fixture.messages))
  }
}
