import Testing

@testable import SiteRenderer

@Suite struct TileSharesTests {
  @Test func showsAllWhileThereIsRoom() {
    #expect(TileShares.shares(of: [500, 300, 1], limit: 801, least: 4) == [500, 300, 1])
  }

  @Test(arguments: [
    [10_000], [5_000, 3_000, 1_999, 1], Array(repeating: 200, count: 50),
    [9_940] + Array(repeating: 1, count: 60),
  ])
  func staysWithinTheLimitAndGivesEachItsShare(counts: [Int]) {
    let shares = TileShares.shares(of: counts, limit: 1_200, least: 4)

    #expect(shares.reduce(0, +) <= 1_200)
    for (share, count) in zip(shares, counts) {
      #expect(share >= min(count, 4) && share <= count)
    }
    #expect(zip(counts, shares).sorted { $0.0 > $1.0 }.map(\.1) == shares.sorted(by: >))
  }

  @Test func knowsNoShareOfNothing() {
    #expect(TileShares.shares(of: [], limit: 10, least: 4) == [])
  }
}
