import Testing

@testable import SiteModel

@Suite struct CivilDayTests {
  @Test func countsEveryDayOfTenThousandYears() {
    var days = CivilDay.daysSinceEpoch(year: 1, month: 1, day: 1)
    #expect(days == -719_162)
    for year in 1...9999 {
      for month in 1...12 {
        let length = CivilDay.daysInMonth(month, of: year)
        guard CivilDay.daysSinceEpoch(year: year, month: month, day: 1) == days else {
          Issue.record("\(year)-\(month) begins at the wrong day")
          return
        }
        days += length
      }
    }
    #expect(days == 2_932_897)
  }

  @Test func findsTheDateOfEveryDay() {
    for days in stride(from: -719_162, to: 2_932_897, by: 97) {
      let (year, month, day) = CivilDay.date(daysSinceEpoch: days)
      #expect(CivilDay.daysSinceEpoch(year: year, month: month, day: day) == days)
      #expect((1...CivilDay.daysInMonth(month, of: year)).contains(day))
    }
  }

  @Test(arguments: [(2022, 2, 28), (2024, 2, 29), (1900, 2, 28), (2000, 2, 29), (2022, 13, 0)])
  func knowsTheLengthOfMonths(_ year: Int, _ month: Int, _ days: Int) {
    #expect(CivilDay.daysInMonth(month, of: year) == days)
  }
}
