import Testing

@testable import SiteRenderer

@Suite struct FigureTableTests {
  private func table(_ counts: [Int], of total: Int = 100) -> FigureTable {
    FigureTable(
      title: "Kinds of thing", singular: "Kind", url: "kinds/",
      counts.enumerated().map { .init(label: "k\($0)", url: "kinds/\($0)/", count: $1) },
      of: total, silent: 0)
  }

  @Test func putsTheMostFrequentFirstAndKeepsTheOrderOfEqualOnes() {
    #expect(table([1, 5, 1, 9]).rows.map(\.label) == ["k3", "k1", "k0", "k2"])
  }

  @Test(arguments: [(15, 15), (16, 16), (17, 16), (500, 16)])
  func showsFifteenAndTheRest(values: Int, rows: Int) {
    let table = table(Array(repeating: 2, count: values))

    #expect(table.rows.count == rows)
    #expect(table.rows.reduce(0) { $0 + $1.count } == 2 * values)
    #expect((table.rows.last?.label == "\(values - 15) others") == (values > 16))
  }

  @Test(arguments: [(1, 3, "33 %"), (2, 3, "67 %"), (3, 3, "100 %"), (1, 1_000, "<1 %")])
  func saysWhichShareOfAllItIs(count: Int, total: Int, share: String) {
    #expect(table([count], of: total).rows[0].share == share)
  }

  @Test func drawsBarsByTheMostFrequent() {
    #expect(table([10, 5, 1]).rows.map(\.bar) == [1_000, 500, 100])
  }

  @Test func neverDrawsABarLongerThanItsPlace() {
    // The rest together may be more than the most frequent.
    #expect(table(Array(repeating: 3, count: 400)).rows.allSatisfy { (1...1_000).contains($0.bar) })
  }

  @Test func hasANameThatCanStandInAnAddress() {
    #expect(table([1]).id == "Kinds-of-thing")
  }

  @Test func countsWhatProjectsSayAndHowManySayNothing() throws {
    var sample = try SampleSite()
    sample.site.projects[1].languages = []
    let catalogue = Catalogue(try sample.plan(), portable: false)

    let languages = try #require(FigureTable(.languages, of: catalogue))
    let families = try #require(FigureTable(licenceFamiliesOf: catalogue))

    #expect(languages.rows.map { "\($0.label) \($0.count)" } == ["C++ 2", "Swift 2"])
    #expect(languages.silent == 1)
    #expect(
      families.rows.map { "\($0.label) \($0.count)" } == ["Permissive 2", "Not OSI approved 1"])
  }
}
