import SiteModel
import SitePlanner
import Testing

@Suite struct NewsTests {
  private func news(_ builder: SiteBuilder) -> [String] {
    let plan = builder.plan().value
    return plan.graph.news.map { entry in
      switch entry.subject {
      case .article(let index): "article \(plan.site.articles[index].source.title)"
      case .added(let index): "added \(plan.site.projects[index].source.title)"
      case .released(let index): "released \(plan.site.projects[index].source.title)"
      }
    }
  }

  @Test func listsArticlesAdditionsAndReleasesNewestFirst() {
    var builder = SiteBuilder()
    builder.article("essay", date: "2026-02-10")
    builder.project("a") {
      $0.added = ContentDate(parsing: "2026-03-01")
      $0.released = ContentDate(parsing: "2026-01")
    }

    #expect(news(builder) == ["added a", "article essay", "released a"])
  }

  @Test func putsArticlesFirstAndProjectsByTitleOnOneDay() {
    var builder = SiteBuilder()
    for title in ["Zebra", "apple"] {
      builder.project(title.lowercased(), title: title) {
        $0.added = ContentDate(parsing: "2026-03-01")
      }
    }
    builder.article("essay", date: "2026-03-01")

    #expect(news(builder) == ["article essay", "added apple", "added Zebra"])
  }

  @Test func leavesOutWhatIsDatedByItsYearAlone() {
    var builder = SiteBuilder()
    builder.project("a") { $0.released = ContentDate(parsing: "2026") }

    #expect(news(builder) == [])
    #expect(!builder.plan().value.urls.contains("/new/"))
  }

  @Test func leavesOutWhatIsYearsOlderThanTheNewest() {
    var builder = SiteBuilder()
    builder.article("essay", date: "2026-03-01")
    builder.project("old") { $0.released = ContentDate(parsing: "2002-10-13") }
    builder.project("young") { $0.released = ContentDate(parsing: "2024-06") }

    #expect(news(builder) == ["article essay", "released young"])
  }

  @Test func keepsTheNewestSixty() throws {
    var builder = SiteBuilder()
    for number in 0..<100 {
      builder.article("a\(number)", date: number < 50 ? "2026-01-02" : "2026-01-01")
    }

    #expect(news(builder).count == 60)
    let oldest = try #require(builder.plan().value.graph.news.last)
    #expect(oldest.date.description == "2026-01-01")
  }
}
