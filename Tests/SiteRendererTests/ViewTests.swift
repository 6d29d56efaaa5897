import SiteModel
import SitePlanner
import Templates
import Testing

@testable import SiteRenderer

@Suite struct ViewTests {
  @Test(arguments: [
    ("PyTorch", "PT"), ("Stable Diffusion", "SD"), ("Blender", "Bl"), ("x", "X"), ("🎈", "🎈"),
    ("gnu make", "GM"), ("KDE", "KD"), ("日本語", "日本"), ("C++", "C"), ("3D engine", "3E"),
    ("한국어 도구", "한도"), ("مكتبة", "مك"), ("ספריה פתוחה", "ספ"), ("हिन्दी", "हिन्दी"), ("é", "É"),
    ("ßeta engine", "SE"), ("👩‍👩‍👧 family", "Fa"), ("🇧🇷", "🇧🇷"), ("+++", "+"), ("", "?"), (" ", "?"),
    ("\u{200B}", "?"), ("ŉ x", "ʼX"), ("e\u{301}cole", "É\u{63}"),
  ])
  func drawsTheInitialsOfAName(name: String, initials: String) {
    #expect(Tile(name: name).initials == initials)
  }

  @Test func givesANameTheSameColourEveryTime() {
    #expect(Tile(name: "Blender").hue == Tile(name: "Blender").hue)
    #expect((0..<Tile.hues).contains(Tile(name: "").hue))
    #expect(Set((0..<200).map { Tile(name: "project \($0)").hue }).count == Tile.hues)
  }

  @Test(arguments: [
    ("2022", "en", "2022"), ("2022-08", "en-GB", "August 2022"),
    ("2022-08-22", "en", "22 August 2022"), ("2022-08-22", "de", "2022-08-22"),
    ("2022-08-22T10:00:00+02:00", "fr", "2022-08-22"),
  ])
  func writesDatesAsTheSitesLanguageDoes(date: String, language: String, text: String) throws {
    let date = try #require(ContentDate(parsing: date))

    #expect(DateText(date: date, language: language).text == text)
  }

  @Test(arguments: [
    ("https://www.example.org/a?b", "example.org"), ("http://u@example.org:80", "example.org"),
    ("https://[::1]/", "[::1]"), ("mailto:a@b.c", nil), ("", nil), ("https://", nil),
  ])
  func showsTheHostOfAnAddress(address: String, host: String?) {
    #expect(WebAddress.host(address) == host)
  }

  @Test(arguments: [
    (1, [1, 2, 3, 9]), (2, [1, 2, 3, 4, 9]), (5, [1, 3, 4, 5, 6, 7, 9]), (9, [1, 7, 8, 9]),
  ])
  func showsThePagesAroundTheCurrentOne(number: Int, shown: [Int]) throws {
    let catalogue = Catalogue(try SampleSite().plan(), portable: false)
    let listing = Listing(number: number, count: 9, first: "/articles/", articles: [])
    let pagination = try #require(Pagination(catalogue, listing))

    #expect(pagination.pages.map(\.number) == shown)
    #expect(pagination.pages.filter(\.isCurrent).map(\.number) == [number])
    #expect(pagination.pages.first?.url == "articles/")
    #expect(pagination.pages.last?.url == "articles/page/9/")
  }

  @Test(arguments: [
    ("articles/index.html", "Older"), ("projects/index.html", "Next"),
    ("tags/one-tag/index.html", "Next"),
    ("authors/ada-co/index.html", "Older"),
  ])
  func namesTheNextPageByWhatTheListHolds(path: String, word: String) throws {
    var site = try SampleSite()
    site.site.settings.perPage = 2
    site.site.settings.projectsPerPage = 2

    let page = try site.render(path)

    #expect(page.contains("rel=\"next\">\(word)</a>"))
    #expect(
      try !site.render(path.replacing("index", with: "page/2/index")).contains("rel=\"next\""))
  }

  @Test func needsNoPaginationForOnePage() throws {
    let catalogue = Catalogue(try SampleSite().plan(), portable: false)

    #expect(Pagination(catalogue, Listing(number: 1, count: 1, first: "/", articles: [])) == nil)
  }

  @Test func nestsTheThirdLevelOfHeadingsInTheSecond() {
    let entries = TocEntry.entries(
      of: [1, 3, 2, 3, 3, 4, 2].map(heading), wanted: true)

    #expect(entries.map(\.children.count) == [2, 0])
  }

  @Test func leavesOutATableOfContentsThatWouldNotHelp() {
    #expect(TocEntry.entries(of: [heading(2)], wanted: true).isEmpty)
    #expect(TocEntry.entries(of: [heading(2), heading(2)], wanted: false).isEmpty)
    #expect(TocEntry.entries(of: [heading(1), heading(1)], wanted: true).isEmpty)
  }

  private func heading(_ level: Int) -> Heading {
    Heading(level: level, id: "h", text: "h", span: SampleSite.span("a"))
  }

  @Test func keepsUntypedFrontMatterAsItIs() throws {
    let entries = [
      ExtraValue.Entry(key: "x_a", value: .text("1")),
      ExtraValue.Entry(
        key: "x_b", value: .list([.mapping([ExtraValue.Entry(key: "c", value: .text("2"))])])),
    ]
    var site = try SampleSite()
    site.site.projects[0].source.extra = entries
    let catalogue = Catalogue(try site.plan(), portable: false)

    let record = ProjectItem.view.record(catalogue.project(0))

    guard case .text(let text) = record.extras["x_a"] else {
      Issue.record("no x_a")
      return
    }
    #expect(text == Array("1".utf8))
    #expect(record.extras.keys.sorted() == ["x_a", "x_b"])
  }
}
