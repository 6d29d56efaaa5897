import Testing

@testable import SiteRenderer

@Suite struct SiteRendererTests {
  @Test(arguments: [false, true])
  func rendersEveryOutputOfASiteWithoutAMistake(portable: Bool) throws {
    let renderer = try SampleSite().renderer(portable: portable)

    for output in renderer.outputs {
      let rendered = try renderer.render(output)

      #expect(rendered.diagnostics.map { "\(output.path): \($0.message)" } == [])
      #expect(!rendered.value.bytes.isEmpty)
      #expect(rendered.value.findings.isEmpty)
    }
  }

  @Test func makesEveryFileOfTheSite() throws {
    let paths = Set(try SampleSite().renderer().outputs.map(\.path))

    for path in [
      "index.html", "404.html", "projects/index.html", "projects/alpha/index.html",
      "articles/index.html", "articles/first/index.html", "docs/index.html",
      "docs/more/index.html", "tags/index.html", "tags/one-tag/index.html", "feed.xml",
      "rss.xml", "feed.json", "articles/rss.xml", "projects/feed.json", "tags/one-tag/feed.xml",
      "projects.json", "projects.csv", "llms.txt", "projects/alpha/codemeta.json",
      "projects/alpha/badge.svg", "projects/alpha/badge.json", "sitemap.xml", "robots.txt",
    ] {
      #expect(paths.contains(path), "\(path)")
    }
  }

  @Test func rendersTheSameBytesEveryTime() throws {
    let site = try SampleSite()

    for path in ["index.html", "articles/second/index.html", "feed.xml"] {
      #expect(try site.render(path) == site.render(path))
    }
  }

  @Test func leavesTheSitesFeedsOutWhereNothingHasADate() throws {
    var site = try SampleSite()
    site.site.articles = []
    site.site.projects[0].featured = nil

    let paths = try site.renderer().outputs.map(\.path)
    #expect(paths.filter { ["feed.xml", "rss.xml", "feed.json"].contains($0) } == [])
    #expect(try !site.render("index.html").contains("feed.xml"))
  }
}
