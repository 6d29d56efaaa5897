import Diagnostics
import SiteModel
import SitePlanner
import Templates
import Testing

@testable import SiteRenderer

@Suite struct FindingReportTests {
  /// Templates that show where a finding comes from.
  private static let templates = [
    "article": "<a href=\"/nope/\">\n<a href=\"{{root}}x/\"><a href='{{ root }}{{url}}#zap'>"
      + "<p id=\"t\"><a href=elsewhere>{{>partials/part}}",
    "project": "<a href=\"elsewhere\"> <a href=\"only-here\">", "home": "<a href=\"x/\">",
    "partials/part": "<img src=\"part.png\">",
  ]

  private func report() throws -> FindingReport {
    var site = try SampleSite().site
    let line = SourceSpan(file: "content/site.yml", line: 4, column: 9)
    site.settings.navigation = [NavigationLink(title: "X", url: Located("/articles/#y", at: line))]
    let plan = SitePlanner.plan(site, options: PlanOptions(now: nil)).value
    let sources = Self.templates.map {
      TemplateSource(path: "templates/\($0).html", name: $0, bytes: Array($1.utf8))
    }
    return FindingReport(
      catalogue: Catalogue(plan, portable: false), basePath: "/repo/",
      templates: TemplateSet.compile(sources, roots: [:]).value,
      roots: ["article", "project", "home"],
      pageIndexes: Dictionary(
        uniqueKeysWithValues: plan.pages.indices.map { (plan.pages[$0].outputPath, $0) }))
  }

  private func reported(_ findings: [PageFinding]) throws -> [String] {
    try report().diagnostics(of: findings).map {
      "\($0.span) \($0.span.length) \($0.code.rawValue)"
    }
  }

  private func nowhere(
    _ written: String, on page: String = "articles/first/index.html"
  ) -> PageFinding {
    PageFinding(kind: .nowhere(path: "p"), written: Array(written.utf8), page: page)
  }

  @Test(arguments: [
    ("/nope/", "templates/article.html:1:10 6"), ("../../x/", "templates/article.html:2:18 2"),
    ("../../articles/#zap", "templates/article.html:2:48 4"),
    ("elsewhere", "templates/article.html:2:72 9"),
    ("part.png", "templates/partials/part.html:1:11 8"),
    ("only-here", "content/articles/first.md:1:1 0"), ("nop", "content/articles/first.md:1:1 0"),
  ])
  func namesThePlaceInTheTemplatesElseThePagesSource(written: String, place: String) throws {
    let places = try reported([nowhere(written)]).map { $0.replacing(" link-broken", with: "") }

    #expect(places == [place])
  }

  @Test func namesTheTemplateOfAPageWithoutASource() throws {
    #expect(
      try reported([nowhere("./y/", on: "projects/index.html")]).map { $0.prefix(27) } == [
        "templates/projects.html:1:1"
      ])
  }

  @Test func theNavigationIsMendedInTheSettings() throws {
    let findings = [
      ("../../", "articles/first/index.html"), ("./", "index.html"), ("/repo/", "404.html"),
    ].map { root, page in
      PageFinding(
        kind: .openID(page: "articles/index.html", fragment: "y"),
        written: Array("\(root)articles/#y".utf8), page: page)
    }

    #expect(try reported(findings) == ["content/site.yml:4:9 0 link-anchor"])
  }

  @Test func reportsALineOfATemplateOnceForAllPages() throws {
    let pages = ["first", "second", "third"].map { "articles/\($0)/index.html" }
    let diagnostics = try report().diagnostics(of: pages.map { nowhere("../../x/", on: $0) })

    #expect(
      diagnostics.map(\.message) == [
        "links lead to pages and files of the site; '/p', linked on '/articles/first/' and 2 more "
          + "pages, is neither"
      ])
  }

  @Test func anIDOfTheTextIsReportedThere() throws {
    var report = try report()
    let finding = PageFinding(
      kind: .twice(id: "t"), written: Array("t".utf8), page: "articles/first/index.html")
    #expect(
      report.diagnostics(of: [finding]).map { "\($0.span)" } == ["templates/article.html:2:61"])

    var plan = report.plan
    let index = try #require(
      plan.site.articles.firstIndex { $0.source.file.path == "content/articles/first.md" })
    plan.site.articles[index].source.body.anchors = ["t"]
    report = FindingReport(
      catalogue: Catalogue(plan, portable: false), basePath: "/repo/",
      templates: report.templates, roots: report.roots, pageIndexes: report.pageIndexes)
    #expect(report.diagnostics(of: [finding]).map(\.span.file) == ["content/articles/first.md"])
  }

  @Test func settlesOpenFragmentsByLookingAtTheFinishedPage() throws {
    let renderer = try SampleSite().renderer()
    let findings = ["Featured", "Nothing", "Nothing"].map {
      PageFinding(
        kind: .openID(page: "index.html", fragment: $0), written: Array("../../#\($0)".utf8),
        page: "articles/first/index.html")
    }

    #expect(
      try renderer.settle(findings).map(\.message) == [
        "a link's fragment is an id of the page it leads to; 'index.html' has no 'Nothing', linked "
          + "on '/articles/first/'"
      ])
  }
}
