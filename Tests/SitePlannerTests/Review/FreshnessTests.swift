import SiteModel
import Testing

@testable import SitePlanner

@Suite struct FreshnessTests {
  @Test(arguments: [
    ("2024-06-14", "2y", true), ("2024-06-15", "2y", false), ("2023", "2y", true),
    ("2024", "2y", false), ("2024-05", "24m", true), ("2024-06", "24m", false),
    ("2026-05-15", "30d", true), ("2026-05-16", "30d", false), ("2026-06-15", "1d", false),
    ("2027-01-01", "1d", false),
  ])
  func whatWasLookedOverLongAgoIsStale(_ reviewed: String, _ period: String, _ isStale: Bool) throws
  {
    let period = try #require(ReviewPeriod(parsing: period))

    let findings = ReviewTests.findings(staleAfter: period) {
      $0.project("a") { $0.reviewed = ContentDate(parsing: reviewed) }
    }

    #expect(findings.map(\.diagnostic.code) == (isStale ? [.reviewedStale] : []))
    #expect(findings.allSatisfy { $0.key == "reviewed" && $0.repair == nil })
  }

  @Test func whatWasNeverLookedOverIsNotStale() {
    #expect(ReviewTests.findings { $0.project("a") } == [])
  }

  @Test(arguments: [
    ("2y", "2 years"), ("1y", "1 year"), ("18m", "18 months"), ("12m", "1 year"), ("1d", "1 day"),
  ])
  func aPeriodIsSaidInWords(_ text: String, _ words: String) {
    #expect(ReviewPeriod(parsing: text)?.description == words)
  }

  @Test(arguments: [
    "", "y", "2", "2w", "-1y", "0d", "1.5y", "10000y", "2 y", "99999999999999999999d",
  ])
  func otherTextsAreNoPeriod(_ text: String) {
    #expect(ReviewPeriod(parsing: text) == nil)
  }

  @Test func aPeriodBeforeAllTimeLeavesNothingStale() throws {
    let period = try #require(ReviewPeriod(parsing: "9999y"))

    let findings = ReviewTests.findings(staleAfter: period) {
      $0.project("a") { $0.reviewed = ContentDate(parsing: "0001") }
    }

    #expect(findings == [])
  }
}
