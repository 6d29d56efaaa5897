import Diagnostics
import SiteModel
import SitePlanner
import Testing

@Suite struct AddressTests {
  @Test func everyKindOfPageHasItsURL() {
    var builder = SiteBuilder()
    builder.article("hello", tags: ["Machine Learning"])
    builder.project("whisper", tags: ["machine-learning"])
    builder.page("/docs/start/")
    builder.page("/")

    let plan = builder.plan().value

    #expect(
      plan.urls == [
        "/", "/404.html", "/articles/", "/articles/hello/", "/docs/start/", "/figures/",
        "/landscape/", "/licenses/", "/licenses/mit/", "/new/", "/openness/", "/openness/osi/",
        "/projects/", "/projects/whisper/", "/reading/", "/search/", "/status/", "/status/active/",
        "/tags/", "/tags/machine-learning/",
      ])
  }

  @Test(arguments: [
    ("/:year/:slug/", "/2026/hello/"),
    ("/blog/:year/:month/:day/:slug/", "/blog/2026/02/03/hello/"),
    ("/:category/:slug/", "/how-to/hello/"),
    ("/:slug/", "/hello/"),
  ])
  func permalinksFollowThePattern(_ pattern: String, _ url: String) {
    var builder = SiteBuilder()
    builder.site.settings.permalinks.articles = pattern
    builder.article("hello", date: "2026-02-03") { $0.category = "How To" }

    #expect(builder.plan().value.articles[0].url == url)
  }

  @Test(arguments: [(250, "a name in the path of a page has at most 255 bytes"), (240, nil)])
  func whatIsTooLongForADiskIsSaidOfItsPage(_ length: Int, _ message: String?) {
    var builder = SiteBuilder()
    builder.site.settings.permalinks.articles = "/\(String(repeating: "x", count: length))-:slug/"
    builder.article("hello")

    let found = builder.plan().diagnostics.filter { $0.code == .pathInvalid }

    #expect(found.map(\.span.file) == (message == nil ? [] : ["content/articles/hello.md"]))
    #expect(found.allSatisfy { $0.message.hasPrefix(message ?? "") })
  }

  @Test func lettersOutsideASCIIAreEncodedInURLsButNotInFiles() throws {
    var builder = SiteBuilder()
    builder.project("gosɛ")

    let plan = builder.plan().value
    let page = try #require(plan.pages.first { $0.content == .project(0) })

    #expect(page.url == "/projects/gos%C9%9B/")
    #expect(page.outputPath == "projects/gosɛ/index.html")
  }

  @Test func longListsArePaginated() {
    var builder = SiteBuilder()
    builder.site.settings.perPage = 2
    for number in 1...5 { builder.article("a\(number)", tags: ["t"]) }

    let urls = builder.plan().value.urls

    #expect(urls.contains("/articles/page/3/"))
    #expect(!urls.contains("/articles/page/4/"))
    #expect(!urls.contains("/articles/page/1/"))
    #expect(urls.contains("/tags/t/page/2/"))
  }

  struct Collision: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var articles: [String] = []
    var slugs: [String] = []
    var assets: [String] = []
    var pages: [String] = []
    var aliases: [String] = []
    var reported: [String] = []
  }

  @Test(arguments: [
    Collision(testDescription: "distinct slugs", articles: ["a", "b"]),
    Collision(
      testDescription: "one slug, twice", articles: ["1", "2"], slugs: ["a", "a"],
      reported: ["content/articles/2.md:2 url-collision"]),
    Collision(
      testDescription: "an asset at a page's place", articles: ["a"],
      assets: ["articles/a/index.html"],
      reported: ["content/articles/a/index.html:1 url-collision"]),
    Collision(
      testDescription: "assets that differ by letter case", assets: ["A.png", "a.png"],
      reported: ["content/a.png:1 url-collision"]),
    Collision(
      testDescription: "assets that differ by Unicode form",
      assets: ["e\u{301}.png", "\u{e9}.png"],
      reported: ["content/\u{e9}.png:1 url-collision"]),
    Collision(
      testDescription: "a page at a list's place", pages: ["/articles/"],
      reported: ["content/articles.md:2 url-collision"]),
    Collision(testDescription: "a feed of one's own on a site without one", assets: ["feed.xml"]),
    Collision(
      testDescription: "an alias at a page's place", articles: ["a", "b"],
      aliases: ["/articles/b/"], reported: ["content/articles/a.md:5 alias-collision"]),
    Collision(
      testDescription: "a feed of one's own on a site with articles", articles: ["a"],
      assets: ["feed.xml"], reported: ["content/feed.xml:1 url-collision"]),
    Collision(testDescription: "a robots.txt of one's own", assets: ["robots.txt"]),
    Collision(testDescription: "an llms.txt of one's own", assets: ["llms.txt"]),
    Collision(
      testDescription: "feeds of one's own in other formats", articles: ["a"],
      assets: ["articles/feed.json", "rss.xml"],
      reported: [
        "content/articles/feed.json:1 url-collision", "content/rss.xml:1 url-collision",
      ]),
    Collision(
      testDescription: "a robots.txt of one's own but for letter case", assets: ["Robots.txt"],
      reported: ["content/Robots.txt:1 url-collision"]),
    Collision(
      testDescription: "a file where a page's folder is", assets: ["about"], pages: ["/about/"],
      reported: ["content/about.md:2 url-collision"]),
    Collision(
      testDescription: "a file where others are kept", assets: ["a", "A/b.txt"],
      reported: ["content/a:1 url-collision"]),
    Collision(
      testDescription: "an alias where a folder is", articles: ["a"], assets: ["c.d/x"],
      aliases: ["/c.d"], reported: ["content/articles/a.md:5 alias-collision"]),
    Collision(
      testDescription: "an alias that is the page's own", articles: ["a"], aliases: ["a"],
      reported: ["content/articles/a.md:5 alias-collision"]),
    Collision(
      testDescription: "an alias that leaves the output", articles: ["a"], aliases: ["/../x/"],
      reported: ["content/articles/a.md:5 path-invalid"]),
    Collision(
      testDescription: "an alias that no disk can hold", articles: ["a"],
      aliases: ["/" + String(repeating: "a/", count: 3000)],
      reported: ["content/articles/a.md:5 path-invalid"]),
  ])
  func twoSourcesForOneURLAreReported(_ example: Collision) {
    var builder = SiteBuilder()
    for (index, name) in example.articles.enumerated() {
      builder.article(
        name, slug: index < example.slugs.count ? example.slugs[index] : nil,
        aliases: index == 0 ? example.aliases : [])
    }
    for asset in example.assets { builder.asset(asset) }
    for page in example.pages { builder.page(page) }

    #expect(builder.faults() == example.reported)
  }

  @Test(arguments: [
    ("old", "/articles/old/", "articles/old/index.html"),
    ("/blog/old/", "/blog/old/", "blog/old/index.html"),
    ("/blog/old", "/blog/old/", "blog/old/index.html"),
    ("/old.html", "/old.html", "old.html"),
    ("Old Name", "/articles/old-name/", "articles/old-name/index.html"),
  ])
  func aliasesBecomeRedirects(_ alias: String, _ from: String, _ file: String) {
    var builder = SiteBuilder()
    builder.article("new", aliases: [alias])

    let redirects = builder.plan().value.redirects

    #expect(redirects.map(\.from) == [from])
    #expect(redirects.map(\.outputPath) == [file])
    #expect(redirects.map(\.to) == ["/articles/new/"])
  }
}
