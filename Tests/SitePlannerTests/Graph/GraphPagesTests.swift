import SiteModel
import SitePlanner
import Testing

@Suite struct GraphPagesTests {
  private static let urls: Set<String> = [
    "/landscape/", "/timeline/", "/figures/", "/ways-in/", "/new/", "/graveyard/", "/reading/",
  ]

  @Test func anEmptySiteHasNoneOfThem() {
    #expect(Self.urls.isDisjoint(with: SiteBuilder().plan().value.urls))
  }

  @Test func aSiteWithEverythingHasAllOfThem() {
    var builder = SiteBuilder()
    builder.article("a")
    builder.project("p") {
      $0.released = ContentDate(parsing: "2020")
      $0.funding = ["https://example.org/"]
    }
    builder.project("q") { $0.status = .moved }

    #expect(Self.urls.isSubset(of: builder.plan().value.urls))
  }

  @Test func theTimelineNeedsADate() {
    var builder = SiteBuilder()
    builder.project("p")
    let plan = builder.plan().value

    #expect(plan.urls.contains("/landscape/"))
    #expect(!plan.urls.contains("/timeline/"))
    #expect(plan.graph.timeline.undated == 1)
  }

  @Test func theTimelineSortsByYearThenByDateThenByTitle() {
    var builder = SiteBuilder()
    for (name, date) in [("d", "2020-05"), ("c", "2020"), ("a", "2020-05"), ("z", "1999")] {
      builder.project(name) { $0.released = ContentDate(parsing: date) }
    }
    let plan = builder.plan().value

    #expect(plan.graph.timeline.years.map(\.year) == [1999, 2020])
    #expect(
      plan.graph.timeline.years[1].projects.map { plan.site.projects[$0].source.title }
        == ["c", "a", "d"])
  }

  @Test func aPageOfOnesOwnAtSuchAnAddressIsACollision() {
    var builder = SiteBuilder()
    builder.project("p")
    builder.page("/landscape/")

    #expect(builder.faults() == ["content/landscape.md:2 url-collision"])
  }

  @Test func linksInTextMayLeadThere() {
    var builder = SiteBuilder()
    builder.project("p", links: [SiteBuilder.link("/landscape/")])

    #expect(builder.faults() == [])
  }
}
