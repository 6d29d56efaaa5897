import SiteModel
import Testing

@Suite struct ForgeFiguresTests {
  private func figures(_ fetched: String, _ history: [(String, String?)]) throws -> ForgeFigures {
    var figures = ForgeFigures(
      repository: "https://github.com/ada/engine",
      fetchedAt: try #require(ContentDate(parsing: fetched)))
    figures.history = try history.map { date, pushed in
      ForgeFigures.Entry(
        date: try #require(ContentDate(parsing: date)),
        pushed: pushed.flatMap { ContentDate(parsing: $0) })
    }
    return figures
  }

  @Test(arguments: [
    ("content/projects/a.md", "content/projects/a.forge.json"),
    ("content/projects/a/index.md", "content/projects/a.forge.json"),
  ])
  func figuresStandBesideThePage(_ page: String, _ path: String) {
    #expect(ForgeFigures.path(besides: page) == path)
  }

  @Test func monthsInWhichNobodyLookedAreUnknown() throws {
    let months = try figures(
      "2026-11-26T10:00:00Z",
      [
        ("2026-09-01", "2026-08-30"), ("2026-09-20", "2026-09-19"), ("2026-09-25", "2026-09-21"),
        ("2026-11-26", "2026-09-21"),
      ]
    ).months

    #expect(months.map(\.changes) == [nil, nil, nil, nil, nil, nil, nil, nil, 1, 2, 0, 0])
    #expect(months.first?.month.description == "2025-12")
    #expect(months.last?.month.description == "2026-11")
  }

  @Test func aDayHasOneEntryInTheHistory() throws {
    var today = try figures("2026-11-26T10:00:00Z", [])
    today.stars = 9
    let earlier = try figures(
      "2026-11-26T08:00:00Z", [("2026-11-25", nil), ("2026-11-26", nil)]
    ).history

    let recorded = today.recorded(after: earlier)
    #expect(recorded.map(\.date.description) == ["2026-11-25", "2026-11-26"])
    #expect(recorded.map(\.stars) == [nil, 9])
  }
}
