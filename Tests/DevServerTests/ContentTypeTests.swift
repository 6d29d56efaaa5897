import DevServer
import Testing

@Suite struct ContentTypeTests {
  @Test(arguments: [
    ("index.html", "text/html; charset=utf-8"), ("assets/style.1f.css", "text/css; charset=utf-8"),
    ("search/t-1.js", "text/javascript; charset=utf-8"), ("feed.xml", "application/atom+xml"),
    ("feed.json", "application/feed+json"), ("rss.xml", "application/rss+xml"),
    ("sitemap.xml", "application/xml"), ("a/B.PNG", "image/png"), ("logo.svg", "image/svg+xml"),
    ("projects.csv", "text/csv; charset=utf-8"), ("llms.txt", "text/plain; charset=utf-8"),
    ("LICENSE", "text/plain; charset=utf-8"), (".well-known/x", "text/plain; charset=utf-8"),
    ("x.unknown", "application/octet-stream"), ("a.b/c", "text/plain; charset=utf-8"),
  ])
  func goesByTheName(_ path: String, _ type: String) {
    #expect(ContentType.of(path) == type)
  }
}
