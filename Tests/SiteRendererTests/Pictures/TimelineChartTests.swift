import SitePlanner
import Templates
import Testing

@testable import SiteRenderer

@Suite struct TimelineChartTests {
  private func chart(_ years: [(Int, Int)], mirrored: Bool = false) -> TimelineChart {
    TimelineChart(years.map { (.year($0.0), $0.1) }, mirrored: mirrored)
  }

  @Test func drawsTheEmptyYearsBetweenAndALongWhileAsAGap() {
    let chart = chart([(2001, 1), (2004, 2), (2005, 1), (2015, 1)])

    #expect(
      chart.columns.map(\.label) == ["2001", "2002", "2003", "2004", "2005", "…", "2015"])
    #expect(chart.columns.filter { $0.id == nil }.allSatisfy { $0.height == 0 })
  }

  @Test(arguments: [[(2001, 1)], [(1, 5), (9999, 10_000)], (0..<60).map { (1990 + $0, $0 + 1) }])
  func keepsEveryBarInTheFrame(years: [(Int, Int)]) {
    for chart in [chart(years), chart(years, mirrored: true)] {
      for column in chart.columns {
        #expect(column.x >= 0 && column.x + TimelineChart.barWidth <= chart.width)
        #expect(column.height <= TimelineChart.plotHeight)
        #expect(column.count == 0 || column.height >= 2)
      }
      #expect(Set(chart.columns.map(\.x)).count == chart.columns.count)
    }
  }

  @Test func makesTheFullestYearHighest() {
    let chart = chart([(2001, 1), (2002, 4), (2003, 2)])

    #expect(chart.columns.map(\.height) == [37, 150, 75])
  }

  @Test func runsFromRightToLeftWhereTheLanguageDoes() {
    let xs = chart([(2001, 1), (2002, 4)], mirrored: true).columns.map(\.x)

    #expect(xs[0] > xs[1])
  }

  @Test func takesTheYearsBeforeTheLastSixtyTogether() {
    var timeline = Timeline()
    timeline.years = (0..<70).map { Timeline.Year(year: 1900 + $0, projects: [$0, 70 + $0]) }
    let cards = (0..<140).map { Value.number($0) }

    let rows = TimelineRow.rows(of: timeline, cards)

    #expect(rows.count == 61)
    #expect(rows[0].span.title == "1909 and before")
    #expect(rows[0].count == 20)
    #expect(rows[0].projects.count == 12)
    #expect(rows.reduce(0) { $0 + $1.count } == 140)
  }
}
