import SitePlanner
import Testing

@Suite struct SectionedListTests {
  private func list(_ counts: [Int]) -> SectionedList {
    var next = 0
    return SectionedList(
      counts.enumerated().map { number, count in
        defer { next += count }
        return .init(name: "\(number)", slug: "\(number)", members: Array(next..<(next + count)))
      })
  }

  @Test(arguments: [
    ([], 0), ([0], 0), ([1], 1), ([100], 1), ([101], 2), ([60, 60], 2), ([0, 250, 50], 3),
  ])
  func hasAsManyPagesAsItsMembersNeed(counts: [Int], pages: Int) {
    #expect(list(counts).pageCount == pages)
    #expect(list(counts).isEmpty == (pages == 0))
  }

  @Test(arguments: [[1], [99, 2, 5], [100, 100], [250, 1, 1], Array(repeating: 7, count: 60)])
  func showsEveryMemberOnceAndInOrder(counts: [Int]) {
    let list = list(counts)
    let pages = (0..<list.pageCount).map { $0 + 1 }

    #expect(pages.flatMap { list.members(ofPage: $0) } == list.members)
    #expect(
      pages.flatMap { list.parts(ofPage: $0).flatMap(\.members) }
        == Array(0..<counts.reduce(0, +)))
    #expect(pages.allSatisfy { list.members(ofPage: $0).count <= SectionedList.pageSize })
  }

  @Test func saysWhereASectionGoesOn() {
    let list = list([80, 150, 3])

    #expect(list.parts(ofPage: 1).map(\.isContinued) == [false, false])
    #expect(list.parts(ofPage: 2).map(\.isContinued) == [true])
    #expect(list.parts(ofPage: 3).map(\.isContinued) == [true, false])
    #expect(list.parts(ofPage: 3).map(\.members.count) == [30, 3])
  }

  @Test func knowsThePageOnWhichASectionBegins() {
    let list = list([80, 20, 100, 1])

    #expect((0..<4).map { list.page(ofSection: $0) } == [1, 1, 2, 3])
  }
}
