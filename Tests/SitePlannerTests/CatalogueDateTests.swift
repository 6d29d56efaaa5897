import SiteModel
import SitePlanner
import Testing

@Suite struct CatalogueDateTests {
  @Test(arguments: [
    ("2024-01-01", "2025-01-01", "2026-01-01", "2024-01-01"),
    (nil, "2025-01", "2026-01-01", "2025-01"),
    (nil, nil, "2026-01-01", "2026-01-01"),
    (nil, nil, nil, nil),
  ])
  func isTheFirstOfWhatThePageTells(
    added: String?, featured: String?, reviewed: String?, date: String?
  ) {
    var builder = SiteBuilder()
    builder.project("a") { project in
      project.added = added.flatMap { ContentDate(parsing: $0) }
      project.featured = Featured(since: featured.flatMap { ContentDate(parsing: $0) })
      project.reviewed = reviewed.flatMap { ContentDate(parsing: $0) }
    }

    #expect(builder.plan().value.site.projects[0].catalogueDate?.description == date)
  }

  @Test func theSiteIsAsNewAsTheProjectThatWasAddedLast() {
    var builder = SiteBuilder()
    builder.article("a", date: "2025-01-01")
    builder.project("p") { $0.added = ContentDate(parsing: "2025-06-01") }

    #expect(builder.plan().value.updated?.description == "2025-06-01")
  }
}
