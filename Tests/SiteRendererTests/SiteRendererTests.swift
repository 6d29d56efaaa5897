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
      "sitemap.xml", "robots.txt",
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

  @Test func leavesTheFeedOutWhereThereAreNoArticles() throws {
    var site = try SampleSite()
    site.site.articles = []

    #expect(try !site.renderer().outputs.map(\.path).contains("feed.xml"))
    #expect(try !site.render("index.html").contains("feed.xml"))
  }
}
