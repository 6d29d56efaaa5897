import SiteModel
import SitePlanner
import Testing

@testable import SiteRenderer

@Suite struct SocialCardTests {
  @Test(arguments: [
    ("en", "en_US"), ("en-GB", "en_GB"), ("de", "de_DE"), ("pt-br", "pt_BR"), ("zh-Hant", "zh_TW"),
    ("zh-Hant-HK", "zh_HK"), ("zh", "zh_CN"), ("sr-Latn", "sr_RS"), ("eo", "eo"), ("", ""),
  ])
  func writesALanguageAsOpenGraphDoes(tag: String, locale: String) {
    #expect(OpenGraphTerritory.code(tag) == locale)
  }

  @Test func saysOfAnArticleWhoWroteItWhenAndAboutWhat() throws {
    var site = try SampleSite()
    site.site.articles[0].category = "News & more"
    site.site.articles[0].updated = ContentDate(parsing: "2024-02-01")
    let html = try site.render("articles/first/index.html")

    for (name, content) in [
      ("og:type", "article"), ("og:locale", "en_US"),
      ("article:published_time", "2024-01-10T00:00:00Z"),
      ("article:modified_time", "2024-02-01T00:00:00Z"),
      ("article:author", "https://example.org/repo/authors/ada-co/"),
      ("article:section", "News &amp; more"), ("article:tag", "one tag"),
    ] {
      #expect(html.contains("<meta property=\"\(name)\" content=\"\(content)\">"), "\(name)")
    }
    #expect(html.contains("<meta name=\"twitter:card\" content=\"summary\">"))
  }

  @Test func saysNothingOfAnArticleOnOtherPages() throws {
    #expect(try !SampleSite().render("projects/alpha/index.html").contains("article:"))
  }

  @Test(arguments: [
    ("shot.png", PixelSize(width: 1200, height: 630), true),
    ("shot.png", PixelSize(width: 200, height: 100), false),
    ("logo.png", PixelSize(width: 512, height: 512), false),
    ("logo.svg", PixelSize(width: 1200, height: 630), false),
    ("shot.avif", nil, true),
  ])
  func showsAPictureAcrossTheCardWhereItIsWideEnough(
    file: String, pixels: PixelSize?, isLarge: Bool
  ) throws {
    let catalogue = Catalogue(try SampleSite().plan(), portable: false)
    let shell = SiteShell(catalogue: catalogue, assets: Theme(files: []).assets)
    let page = try #require(catalogue.plan.pages.first { $0.content == .project(0) })
    var frame = PageFrame.frame(of: page, shell)
    frame.picture = Picture(
      url: file, absolute: "https://example.org/\(file)", alt: "", pixels: pixels)

    #expect(SocialCard(frame: frame).isLarge == isLarge)
  }

  @Test(arguments: [
    ("index.html", ["feed.xml", "rss.xml", "feed.json"]),
    ("articles/index.html", ["articles/feed.xml", "articles/rss.xml", "articles/feed.json"]),
    ("projects/index.html", ["projects/feed.xml", "projects/rss.xml", "projects/feed.json"]),
    ("tags/one-tag/index.html", ["tags/one-tag/feed.xml"]),
    ("projects/alpha/index.html", ["feed.xml"]), ("404.html", []),
  ])
  func offersTheFeedsThatBelongToAPage(path: String, feeds: [String]) throws {
    let html = try SampleSite().render(path)
    let links = html.matches(
      of: /<link rel="alternate" type="application\/[a-z+]+" title="[^"]+" href="([^"]+)">/)

    #expect(links.map { String($0.1.replacing("../", with: "").trimmingPrefix("./")) } == feeds)
  }
}
