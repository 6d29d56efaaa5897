import Foundation
import Testing

/// `build --report`: a page of what a person should look at, for those who ask for it.
@Suite struct ReportTests {
  private static func site() throws -> SampleSite {
    let site = try SampleSite.complete()
    try site.write(
      "content/projects/old.md",
      """
      ---
      title: "Old & <b>tired</b>"
      summary: Does what it did
      repository: example/old
      license: MIT
      related: [tool]
      reviewed: 2019-01-01
      ---
      ![](../files/wide.png)
      """)
    try site.write("content/files/wide.png", Self.picture)
    return site
  }

  /// The head of a PNG, 6000 pixels wide.
  private static let picture = Data([
    0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0x17, 0x70,
    0, 0, 0, 9, 8, 0, 0, 0, 0, 0, 0, 0, 0,
  ])

  @Test func thePageNamesEachFinding() throws {
    let site = try Self.site()
    let outcome = try site.build("--report")

    let html = try #require(site.read("public/report/index.html"), "\(outcome.errors)")
    for id in [
      "alt-missing", "image-oversized", "page-orphaned", "related-one-sided", "reviewed-stale",
    ] {
      #expect(html.contains("<h2 id=\"\(id)\">"), "\(id)")
    }
    #expect(html.contains("<a href=\"../projects/old/\">Old &amp; &lt;b&gt;tired&lt;/b&gt;</a>"))
    #expect(html.contains("<a href=\"../files/wide.png\">wide.png</a>"))
  }

  @Test func searchEnginesAndReadersAreNotLedToIt() throws {
    let site = try Self.site()
    try site.build("--report")
    let others = site.tree().filter { $0.key != "report/index.html" }

    #expect(site.read("public/report/index.html")?.contains("content=\"noindex\"") == true)
    try site.build()
    #expect(site.tree() == others)
    #expect(site.read("public/index.html")?.contains("noindex") == false)
  }

  @Test func aBuildWithoutItTakesItAway() throws {
    let site = try Self.site()
    try site.build("--report")

    let outcome = try site.build()

    #expect(outcome.output.contains(", 1 removed"), "\(outcome.output)")
    #expect(site.read("public/report/index.html") == nil)
  }

  @Test func aCleanSiteHasNothingToLookAt() throws {
    let site = try SampleSite.complete()
    try site.remove("content/docs/start.md")

    try site.build("--report")

    let html = site.read("public/report/index.html")
    #expect(html?.contains("There is nothing to look at.") == true)
    #expect(html?.contains("<section") == false)
  }

  @Test func aPageOfThatNameIsReportedAsTheOtherOne() throws {
    let site = try SampleSite.complete()
    try site.write("content/report.md", "---\ntitle: Report\n---\nMine.\n")

    #expect(try site.build().status == 0)
    let outcome = try site.build("--report")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[url-collision]"))
  }

  /// No clock decides what is stale there: the same content gives the same page.
  @Test func theDayOfTheBuildDoesNotReachThePage() throws {
    let site = try Self.site()
    let today = ["SOURCE_DATE_EPOCH": ""]
    try site.build("--report", environment: today)
    let first = site.tree()

    #expect(try site.build("--report", "--verify", environment: today).status == 0)
    #expect(first["report/index.html"] != nil)
  }

  @Test func longTablesAreCut() throws {
    let site = try SampleSite.complete()
    for number in 1...205 {
      try site.write("content/more/p\(number).md", "---\ntitle: P\(number)\n---\nText.\n")
    }
    try site.build("--report")

    let html = try #require(site.read("public/report/index.html"))
    #expect(html.matches(of: /<tr><td>/).count == 200)
    #expect(html.contains("And 6 more."))
  }
}
