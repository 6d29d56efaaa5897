import SiteModel
import SitePlanner
import Testing

@Suite struct ListingTests {
  @Test(arguments: [(0, 7, [7]), (7, 7, [7]), (3, 7, [3, 3, 1]), (3, 0, [0])])
  func projectsAreCutIntoPages(perPage: Int, projects: Int, onPages: [Int]) {
    var builder = SiteBuilder()
    builder.site.settings.projectsPerPage = perPage
    for number in 0..<projects { builder.project("p\(number)") }

    let listings = builder.plan().value.projectListings

    #expect(listings.map(\.projects.count) == onPages)
    #expect(listings.map(\.number) == Array(1...onPages.count))
    #expect(listings.allSatisfy { $0.count == onPages.count })
  }

  @Test func thePagesOfProjectsAreInTheOrderOfTheirTitles() {
    var builder = SiteBuilder()
    builder.site.settings.projectsPerPage = 2
    for title in ["delta", "Alpha", "charlie", "Bravo"] {
      builder.project(title.lowercased(), title: title)
    }

    let plan = builder.plan().value

    #expect(
      plan.projectListings.map { $0.projects.map { plan.site.projects[$0].source.title } }
        == [["Alpha", "Bravo"], ["charlie", "delta"]])
    #expect(plan.projectListings.map(\.url) == ["/projects/", "/projects/page/2/"])
  }

  @Test(arguments: [(5, 2, 3), (1, 4, 2), (5, 4, 3), (2, 1, 1)])
  func aTermsPagesShowSlicesOfBoth(projects: Int, articles: Int, pages: Int) throws {
    var builder = SiteBuilder()
    builder.site.settings.projectsPerPage = 2
    builder.site.settings.perPage = 2
    for number in 0..<projects { builder.project("p\(number)", tags: ["t"]) }
    for number in 0..<articles { builder.article("a\(number)", tags: ["t"]) }
    let plan = builder.plan().value
    let term = try #require(plan.taxonomy(.tags)?.terms.first)

    let listings = plan.listings { content in
      guard case .term(let taxonomy, _, let listing) = content,
        plan.taxonomies[taxonomy].kind == .tags
      else { return nil }
      return listing
    }

    #expect(listings.count == pages)
    #expect(listings.flatMap(\.projects) == term.projects)
    #expect(listings.flatMap(\.articles) == term.articles)
    #expect(listings.allSatisfy { $0.projects.count <= 2 && $0.articles.count <= 2 })
  }

  @Test func aLongTaxonomyIsCutIntoPages() throws {
    var builder = SiteBuilder()
    builder.article("a", tags: (0..<401).map { "tag \($0)" })
    let plan = builder.plan().value
    let tags = try #require(plan.taxonomy(.tags))

    #expect(plan.urls.contains("/tags/page/2/"))
    #expect(!plan.urls.contains("/tags/page/3/"))
    #expect(tags.terms(onPage: 1) == 0..<400)
    #expect(tags.terms(onPage: 2) == 400..<401)
  }
}

extension SitePlan {
  /// The listings of one kind, in the order of their numbers.
  func listings(_ listing: (PlannedPage.Content) -> Listing?) -> [Listing] {
    pages.compactMap { listing($0.content) }.sorted { $0.number < $1.number }
  }

  var projectListings: [Listing] {
    listings { if case .projects(let listing) = $0 { listing } else { nil } }
  }
}
