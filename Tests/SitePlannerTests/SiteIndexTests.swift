import SiteModel
import Testing

@testable import SitePlanner

@Suite struct SiteIndexTests {
  private func index(_ titles: [String], perPage: Int = 240) -> SiteIndex {
    var builder = SiteBuilder()
    for (number, title) in titles.enumerated() { builder.project("p\(number)", title: title) }
    return SiteIndexPlanner(builder.site, perPage: perPage).index
  }

  /// `initial: titles` of each group of a page.
  private func groups(_ titles: [String]) -> [String] {
    index(titles).pages.flatMap(\.groups).map { group in
      let names = group.entries.map { entry in
        if case .project(let index) = entry { titles[index] } else { "" }
      }
      return "\(group.initial): \(names.joined(separator: " "))"
    }
  }

  @Test(arguments: [
    (["beta", "Alpha", "Bravo"], ["A: Alpha", "B: beta Bravo"]),
    (["Émile", "zed", "eat"], ["E: eat Émile", "Z: zed"]),
    (["7zip", "3D", "+++", "a"], ["#: +++", "0–9: 3D 7zip", "A: a"]),
    ([".NET", "@angular", "Node"], ["A: @angular", "N: .NET Node"]),
    (["한글", "가나", "Zed"], ["Z: Zed", "ㄱ: 가나", "ㅎ: 한글"]),
    (["日本語", "漢字", "かな", "a"], ["A: a", "か: かな", "漢字: 日本語 漢字"]),
    (["Жар", "ёж", "abc"], ["A: abc", "Е: ёж", "Ж: Жар"]),
    (["كتاب", "ברית"], ["ב: ברית", "ك: كتاب"]),
    (["straße", "ßeta"], ["S: straße ßeta"]),
  ])
  func titlesStandUnderTheirInitials(titles: [String], groups: [String]) {
    #expect(self.groups(titles) == groups)
  }

  @Test func holdsEverythingButTheHomePage() {
    var builder = SiteBuilder()
    builder.project("p", title: "B")
    builder.article("a", title: "a")
    builder.page("/docs/")
    builder.page("/")

    let index = builder.plan().value.index

    #expect(index.count == 3)
    #expect(
      index.pages.flatMap(\.groups).flatMap(\.entries) == [.article(0), .project(0), .page(0)])
  }

  @Test(arguments: [
    (["a", "b", "c", "d"], 2, ["A – B", "C – D"]),
    (["a1", "a2", "b", "c"], 3, ["A – B", "C"]),
    (["a1", "a2", "b1", "b2"], 3, ["A", "B"]),
    (["pa", "pe", "pi", "po", "q"], 2, ["Pa – Pe", "Pi – Po", "Q"]),
    (["Project 1", "Project 2", "Project 3"], 1, ["Project 1", "Project 2", "Project 3"]),
    (["one"], 5, ["O"]), ([], 5, []),
  ])
  func namesItsPagesByWhatTheyHold(titles: [String], perPage: Int, labels: [String]) {
    #expect(index(titles, perPage: perPage).pages.map(\.label) == labels)
  }

  @Test func cutsALongTitleInThePagesName() {
    let title = String(repeating: "ab ", count: 40)

    let labels = index([title + "1", title + "2"], perPage: 1).pages.map(\.label)

    #expect(labels.allSatisfy { $0.count <= 2 * 16 + 3 })
  }

  @Test func noPageHoldsMoreThanItsShareAndNoneIsLost() {
    let titles = (0..<500).map { "\(Character(UnicodeScalar(97 + UInt8($0 * $0 % 26)))) \($0)" }

    let index = index(titles, perPage: 30)
    let entries = index.pages.map { $0.groups.flatMap(\.entries) }

    #expect(entries.allSatisfy { $0.count <= 30 && !$0.isEmpty })
    #expect(Set(entries.joined()).count == 500)
    #expect(index.count == 500)
  }

  @Test func aSiteWithoutAnythingToFindHasNoSearchPage() {
    var empty = SiteBuilder()
    empty.page("/")
    var full = SiteBuilder()
    full.page("/docs/")

    #expect(!empty.plan().value.urls.contains("/search/"))
    #expect(full.plan().value.urls.contains("/search/"))
  }

  @Test func aLongIndexHasSeveralPages() {
    var builder = SiteBuilder()
    for number in 0..<241 { builder.project("p\(number)") }

    let urls = builder.plan().value.urls

    #expect(urls.contains("/search/page/2/"))
    #expect(!urls.contains("/search/page/3/"))
  }

  @Test func aPageOfOnesOwnAtItsPlaceIsReported() {
    var builder = SiteBuilder()
    builder.page("/search/")

    #expect(builder.faults() == ["content/search.md:2 url-collision"])
  }
}
