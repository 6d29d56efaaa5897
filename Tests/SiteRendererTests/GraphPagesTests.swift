import SiteModel
import Testing

@testable import SiteRenderer

/// The pictures and the pages from the graph, as they are written.
@Suite struct GraphPagesTests {
  private static let paths = [
    "landscape/", "timeline/", "figures/", "ways-in/", "new/", "graveyard/", "reading/",
  ]

  private func sample() throws -> SampleSite {
    var sample = try SampleSite()
    sample.site.projects[0].released = ContentDate(parsing: "2023-05")
    sample.site.projects[2].released = ContentDate(parsing: "2023")
    return sample
  }

  @Test(arguments: paths)
  func areReachedFromTheFootOfEveryPage(path: String) throws {
    let html = try sample().render("projects/alpha/index.html")

    #expect(html.contains("<a href=\"../../\(path)\">"))
  }

  @Test func areNotOfferedWhereTheyAreNotMade() throws {
    var sample = try SampleSite()
    sample.site.projects = []
    sample.site.articles = []
    let html = try sample.render("index.html")

    for path in Self.paths { #expect(!html.contains("href=\"\(path)\""), "\(path)") }
    #expect(!html.contains("aria-label=\"Explore\""))
  }

  @Test(arguments: ["landscape", "timeline", "figures", "graveyard", "index"])
  func writeAwkwardNamesAsText(page: String) throws {
    let path = page == "index" ? "index.html" : "\(page)/index.html"
    var sample = try sample()
    sample.site.projects[2].category = "<b>&\"ools"
    sample.site.projects[2].languages = ["<i>\"&"]
    let html = try sample.render(path)

    #expect(!html.contains("<b>"))
    #expect(!html.contains("<i>"))
    #expect(html.contains("&lt;"))
  }

  @Test func nameEveryLinkOfAPicture() throws {
    let html = try sample().render("landscape/index.html")
    let picture = try #require(
      html.firstMatch(of: #/<svg class="landscape-map".*?</svg>/#.dotMatchesNewlines()))
    let links = picture.0.matches(of: #/<a [^>]*>(.{0,30})/#)

    #expect(!links.isEmpty)
    #expect(links.allSatisfy { $0.1.hasPrefix("<title>") })
    #expect(picture.0.contains("aria-label=\"3 projects by category\""))
  }

  @Test func sayTheSameInWords() throws {
    let landscape = try sample().render("landscape/index.html")
    #expect(
      landscape.contains(
        "<a href=\"../categories/tools/\">Tools</a> <span class=\"count\">2</span>"))

    let timeline = try sample().render("timeline/index.html")
    #expect(timeline.contains("<tr id=\"Year-2023\"><th scope=\"row\">2023</th><td>2</td>"))
    #expect(timeline.contains("<title>2023: 2 projects</title>"))
    #expect(timeline.contains("1 project does not say when."))

    let figures = try sample().render("figures/index.html")
    #expect(figures.contains(">Swift</a></th><td>3</td>"))
    #expect(figures.contains("<span>100 %</span>"))
  }

  @Test(arguments: ["مكتبة الرسم", "日本語の道具", "Ελληνικά", "👩‍💻 kit"])
  func showNamesInAnyScript(name: String) throws {
    var sample = try sample()
    sample.site.projects[0].source.title = name
    sample.site.projects[0].category = name
    let html = try sample.render("landscape/index.html")

    #expect(html.contains("<title>\(name)</title>"))
    #expect(html.contains("<title>\(name): 1 project</title>"))
  }

  @Test func leadFromALanguageToItsWaysIn() throws {
    let html = try sample().render("ways-in/index.html")

    #expect(html.contains("href=\"../ways-in/#Language-swift\""))
    #expect(html.contains("id=\"Language-swift\""))
    #expect(html.contains("Good first issues<span class=\"hidden-label\"> of Alpha Engine</span>"))
    // One that has moved invites nobody.
    #expect(!html.contains("<h3><a href=\"../projects/gamma/\">"))
  }

  @Test func sayWhereAnEndedProjectWent() throws {
    let html = try sample().render("graveyard/index.html")

    #expect(html.contains("href=\"https://example.com/new\""))
    #expect(html.contains("<strong class=\"flag\">Moved</strong>"))
  }

  @Test func addUpWhatThereIsToRead() throws {
    let html = try sample().render("reading/index.html")

    #expect(html.contains("3 articles, 9 min of reading."))
    #expect(html.contains("A series of 3 articles, 9 min"))
  }

  @Test(arguments: [(5, "5 min"), (60, "1 h"), (80, "1 h 20 min"), (1_500, "25 h")])
  func writeHowLongReadingTakes(minutes: Int, text: String) {
    #expect(ReadingSection.duration(minutes) == text)
  }

  @Test func groupWhatIsNewByMonth() throws {
    let html = try sample().render("new/index.html")
    let months = html.matches(of: #/<h2 id="Month-([0-9-]+)">/#).map { String($0.1) }

    #expect(months == ["2024-05", "2024-03", "2024-02", "2024-01", "2023-05"])
  }
}
