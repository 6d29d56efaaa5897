import SiteModel
import SitePlanner
import Testing

@testable import SiteRenderer

@Suite struct LandscapeMapTests {
  /// - Parameter category: That of the project with a number; empty for none.
  private func catalogue(
    _ count: Int, language: String = "en", category: (Int) -> String
  ) throws -> Catalogue {
    var sample = try SampleSite()
    let model = sample.site.projects[0]
    sample.site.settings.language = language
    sample.site.articles = []
    sample.site.projects = try (0..<count).map { number in
      var project = model
      let name = category(number)
      project.source.file = SourceFile("content/projects/p\(number).md")
      project.source.slug = try #require(Slug(validating: "p\(number)"))
      project.source.title = "Project \(number)"
      project.category = name.isEmpty ? nil : name
      return project
    }
    return Catalogue(try sample.plan(), portable: false)
  }

  @Test func isNotDrawnWithoutProjects() throws {
    #expect(LandscapeMap(try catalogue(0) { _ in "" }, .page) == nil)
  }

  @Test func putsTheLargestFirstAndThoseWithoutACategoryLast() throws {
    let catalogue = try catalogue(9) {
      ["", "", "", "", "Small", "Large", "Large", "Also", "Also"][$0]
    }

    let map = try #require(LandscapeMap(catalogue, .page))

    #expect(map.boxes.map(\.title) == ["Also", "Large", "Small", "Without a category"])
    #expect(map.boxes.map(\.count) == [2, 2, 1, 4])
    #expect(map.boxes.last?.url == "projects/")
    #expect(map.projectCount == 9)
  }

  @Test func saysOfALargeCatalogueHowManyItLeavesOut() throws {
    let catalogue = try catalogue(4_000) { "Category \($0 % 7 == 0 ? 0 : $0 % 40)" }

    let map = try #require(LandscapeMap(catalogue, .page))

    #expect(map.boxes.reduce(0) { $0 + $1.tiles.count } <= 1_200)
    for box in map.boxes {
      let last = try #require(box.tiles.last)
      let drawn = box.tiles.filter { $0.tile != nil }.count
      #expect(drawn + last.moreCount == box.count)
      #expect(last.url == (last.moreCount > 0 ? box.url : last.url))
    }
  }

  @Test func takesTheSmallestOfManyCategoriesTogether() throws {
    let catalogue = try catalogue(500) { "Category \($0 % 200)" }

    let map = try #require(LandscapeMap(catalogue, .page))

    #expect(map.boxes.count == MapMetrics.page.mostBoxes + 1)
    #expect(map.boxes.last?.title == "140 other categories")
    #expect(map.boxes.last?.url == "categories/")
    #expect(map.boxes.reduce(0) { $0 + $1.count } == 500)
  }

  @Test func isSmallOnTheHomePage() throws {
    let catalogue = try catalogue(2_000) { "Category \($0 % 90)" }

    let map = try #require(LandscapeMap(catalogue, .small))

    #expect(map.boxes.count == 12)
    #expect(map.boxes.reduce(0) { $0 + $1.tiles.count } <= 60)
    #expect(map.width <= 240)
  }

  @Test func beginsAtTheRightWhereTheLanguageDoes() throws {
    let map = try #require(LandscapeMap(try catalogue(9, language: "ar") { _ in "أدوات" }, .page))
    let tiles = try #require(map.boxes.first?.tiles)

    #expect(tiles[0].place.x > tiles[1].place.x)
    #expect(map.boxes[0].isMirrored)
  }

  @Test(arguments: [(1, "+1"), (999, "+999"), (1_000, "+1k"), (45_678, "+45k"), (1_000_000, "+…")])
  func writesALargeNumberShort(count: Int, text: String) {
    let place = PixelRect(x: 0, y: 0, width: 38, height: 38)
    let tile = LandscapeTile(title: "", url: "", place: place, moreCount: count)

    #expect(tile.moreText == text)
  }
}
