import SitePlanner
import Testing

@testable import SiteRenderer

@Suite struct LinkCheckTests {
  private let check = LinkCheck(
    outputs: [
      "index.html", "projects/alpha/index.html", "articles/a/index.html", "assets/style.css",
      "größe.png", "feed.xml", "a&b.txt",
    ], basePath: "/repo/")
  private let page = PlannedPage(
    url: "/articles/a/", outputPath: "articles/a/index.html", content: .article(0))

  @Test func thousandsOfLinksToThousandsOfPlacesAreCheckedInAMoment() {
    let count = 6_000
    let html = (0..<count).map { "<a id=\"i\($0)\" href=\"#i\(count - 1 - $0)\">x</a>" }.joined()
    let other = (0..<count).map { "<a href=\"../../projects/alpha/#p\($0)\">x</a>" }.joined()
    let anchors = (0..<count - 1).map { "p\(count - $0 - 2)" }
    let start = ContinuousClock.now

    let result = check.check(Array((html + other + "<a href=\"#no\">x</a>").utf8), of: page) { _ in
      anchors
    }

    #expect(
      Set(result.map(\.kind)) == [
        .noID(page: page.outputPath, fragment: "no"),
        .openID(page: "projects/alpha/index.html", fragment: "p\(count - 1)"),
      ])
    // Searched one after the other they take a debug build half a minute.
    #expect(ContinuousClock.now - start < .seconds(8))
  }

  private func findings(_ html: String) -> [PageFinding] {
    check.check(Array(html.utf8), of: page) { _ in [] }
  }

  private func finding(_ kind: PageFinding.Kind, _ written: String) -> PageFinding {
    PageFinding(kind: kind, written: Array(written.utf8), page: page.outputPath)
  }

  @Test(arguments: [
    "../../", "../../index.html", "../../projects/alpha/", "../../projects/alpha/index.html",
    "../../projects/alpha/?q=1", "../../assets/style.css", "../../gr%C3%B6%C3%9Fe.png",
    "../../a&amp;b.txt", "", "?q", "./", ".", "index.html", "../a/", "../../articles/../feed.xml",
    "/repo/", "/repo/feed.xml", "/repo/projects/alpha/", "../../../../feed.xml",
    "https://example.com/x", "//example.com/x", "mailto:a@example.com", "/elsewhere/",
    "data:image/png;base64,AA==",
  ])
  func acceptsWhatLeadsSomewhere(address: String) {
    #expect(findings("<a href=\"\(address)\">x</a>") == [])
  }

  @Test(arguments: [
    ("../../projects/beta/", "projects/beta/"), ("../../projects/alpha", "projects/alpha"),
    ("feed.xml", "articles/a/feed.xml"), ("../b/./c/../d", "articles/b/d"),
    ("/repo/nothing", "nothing"), ("../../gr%zz.png", "gr%zz.png"),
  ])
  func reportsWhatLeadsNowhere(address: String, path: String) {
    #expect(
      findings("<a href=\"\(address)\">x</a>") == [finding(.nowhere(path: path), address)])
  }

  @Test(arguments: [
    "<img src=no.png>", "<img alt='' src='no.png'>", "<IMG SRC=\"no.png\"/>",
    "<source srcset=\"../../feed.xml 1x, no.png 2x\">", "<video poster=no.png></video>",
    "<a title=\"a > b\" href=no.png>", "<p>a < b <a href=no.png>", "<!-- x --><a href=no.png>",
    "<script>'<a href=yes>'</script><a href=no.png>", "<script src=no.png></script>",
  ])
  func findsEveryAddressOfThePage(html: String) {
    #expect(findings(html).count == 1)
  }

  @Test(arguments: [
    "<!-- <a href=no.png> -->", "<script>if (a<b) '<a href=\"no.png\">'</script>",
    "<style>a[href=\"no.png\"]{}</style>", "<p title=\"<a href=no.png>\">", "href=no.png",
    "<a data-href=no.png>", "<a href>", "<a href=", "<", "<a", "<!--", "<script>",
    "</a href=no.png",
  ])
  func passesOverWhatIsNoAddress(html: String) {
    #expect(findings(html) == [])
  }

  @Test func findsFragmentsOfThePageItself() {
    #expect(findings("<h2 id=\"one\">1</h2><a href=\"#one\">x</a><a href=\"#top\">x</a>") == [])
    #expect(findings("<h2 id='gr&#39;'>1</h2><a href=\"#two\">x</a>").count == 1)
    #expect(findings("<h2 id=größe>1</h2><a href=\"#gr%C3%B6%C3%9Fe\">x</a>") == [])
  }

  @Test func leavesOpenTheFragmentsThatThePlanDoesNotKnow() {
    let html = "<a href=\"../../#a\"></a><a href=\"../../#b\"></a><a href=\"../../feed.xml#c\"></a>"
    let result = check.check(Array(html.utf8), of: page) { $0 == "index.html" ? ["a"] : nil }

    #expect(result == [finding(.openID(page: "index.html", fragment: "b"), "../../#b")])
  }

  @Test func findsIDsThatAreGivenTwice() {
    let html = "<p id=a><p id=b><p id=\"a\"><p id='a'><p id=c><p id=\"\"><p id=\"\">"

    #expect(findings(html) == [finding(.twice(id: "a"), "a")])
  }

  @Test func reportsEachMistakeOfAPageOnce() {
    #expect(findings("<a href=no></a><a href=no></a>").count == 1)
  }
}
