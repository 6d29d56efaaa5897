import SiteModel
import Testing

@Suite struct PermalinkPatternTests {
  @Test(arguments: [
    "/:slug/", "/articles/:slug/", "/:year/:month/:day/:slug/", "/:category/:slug/",
    "/:year-:month/p-:slug/", "/über/:slug/",
  ])
  func takesPatterns(_ pattern: String) {
    #expect(PermalinkPattern.problem(with: pattern) == nil)
  }

  @Test(arguments: [
    ("", "begins and ends with '/'"), (":slug", "begins and ends with '/'"),
    ("/:slug", "begins and ends with '/'"), (":slug/", "begins and ends with '/'"),
    ("/:slug.html", "begins and ends with '/'"), ("/", "consists of names between single slashes"),
    ("//", "consists of names between single slashes"),
    ("/a//:slug/", "consists of names between single slashes"),
    ("/../:slug/", "consists of names between single slashes"),
    ("/../\u{365}:slug/", "consists of names between single slashes"),
    ("/a\\b/:slug/", "consists of names between single slashes"),
    ("/nul/:slug/", "consists of names between single slashes"),
    ("/.git/:slug/", "has no name that begins with '.'"),
    ("/articles/", "holds ':slug', which tells its pages apart"),
    ("/:slugs/", "holds ':slug', which tells its pages apart"),
    (
      "/:yaer/:slug/",
      "knows ':slug', ':year', ':month', ':day', ':category'; ':yaer' is none of them"
    ),
  ])
  func saysWhatIsWrongWithAPattern(_ pattern: String, _ problem: String) {
    #expect(PermalinkPattern.problem(with: pattern) == problem)
  }

  @Test(arguments: [
    ("/articles/:slug/", "/articles/hello/"), ("/:year/:month/:day/:slug/", "/0987/03/09/hello/"),
    ("/:category/:slug/", "/tools/hello/"), ("/:year-:month/p-:slug/", "/0987-03/p-hello/"),
  ])
  func expandsPatterns(_ pattern: String, _ path: String) {
    let date = ContentDate(parsing: "0987-03-09")

    #expect(
      PermalinkPattern.expand(pattern, slug: "hello", date: date, category: "tools") == path)
  }

  @Test func hasWordsForWhatIsNotKnown() {
    let path = PermalinkPattern.expand(
      "/:category/:year/:month/:slug/", slug: "a", date: nil, category: nil)

    #expect(path == "/uncategorised/0000/00/a/")
  }
}
