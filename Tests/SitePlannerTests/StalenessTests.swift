import SiteModel
import SitePlanner
import Testing

@Suite struct StalenessTests {
  private static let cases: [(reviewed: String?, day: String?, isStale: Bool)] = [
    ("2024-06-01", "2026-06-01", false), ("2024-05-31", "2026-06-01", true),
    ("2024-05", "2026-06-01", true), ("2024-06", "2026-06-01", false),
    ("2024", "2026-06-01", false), ("2023", "2026-06-01", true),
    ("2022-02-28", "2024-02-29", false), ("2022-02-27", "2024-02-29", true),
    ("2024-05-31", "2026-06-01T00:00:00Z", true), ("2030-01-01", "2026-06-01", false),
    (nil, "2026-06-01", false), ("2020-01-01", nil, false), ("2020", "0001", false),
  ]

  @Test(arguments: cases)
  func countsFromTheDateOfThePlan(reviewed: String?, day: String?, isStale: Bool) {
    var builder = SiteBuilder()
    builder.project("p") { $0.reviewed = reviewed.flatMap { ContentDate(parsing: $0) } }

    #expect(
      builder.site.projects[0].isStale(on: day.flatMap { ContentDate(parsing: $0) }) == isStale)
  }
}
