import SiteModel
import SitePlanner
import Templates
import Testing

@testable import SiteRenderer

@Suite struct HomePageTests {
  private func record(_ change: (inout Site) throws -> Void = { _ in }) throws -> Record {
    var site = try SampleSite()
    try change(&site.site)
    let assets = Shape("theme's files", [])
    let shell = SiteShell(
      catalogue: Catalogue(try site.plan(), portable: false), assets: Record(assets, []))
    let page = try #require(shell.catalogue.plan.pages.first { $0.content == .home })
    return HomePage.view(assets: assets).record(
      HomePage(frame: .frame(of: page, shell), body: []))
  }

  private func texts(_ list: Value, _ name: String) -> [String] {
    guard case .list(let items) = list else { return [] }
    return items.compactMap { item in
      guard case .record(let record) = item, case .text(let bytes) = record[name] else {
        return nil
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// Adds projects, each made from the first by `change`.
  private func add(
    _ count: Int, to site: inout Site, _ change: (inout Project, Int) -> Void
  ) throws {
    for number in 0..<count {
      var project = site.projects[0]
      project.source.slug = try #require(Slug(validating: "more-\(number)"))
      change(&project, number)
      site.projects.append(project)
    }
  }

  @Test func countsWhatTheSiteHolds() throws {
    let statistics = try record()["statistics"]

    #expect(
      zip(texts(statistics, "count"), texts(statistics, "word")).map { "\($0) \($1)" }
        == ["3 projects", "3 articles", "4 licences", "2 languages"])
    #expect(
      texts(statistics, "url") == ["projects/", "articles/", "licenses/", "languages/"])
  }

  @Test func leavesOutFiguresThatAreNone() throws {
    let statistics = try record { site in
      site.articles = []
      site.projects = [site.projects[0]]
    }["statistics"]

    #expect(texts(statistics, "word") == ["project", "licence", "languages"])
  }

  @Test func showsTheLargestCategoriesAndLeadsToAll() throws {
    let home = try record { site in
      try add(30, to: &site) { $0.category = "Category \(min($1, 12))" }
    }

    #expect(texts(home["categories"], "title").prefix(2) == ["Category 12", "Tools"])
    #expect(texts(home["categories"], "count").prefix(3) == ["18", "2", "1"])
    #expect(texts(home["categories"], "title").count == HomePage.categoryLimit)
    guard case .text = home["categories_url"] else {
      Issue.record("no way to all categories")
      return
    }
  }

  @Test func needsNoWayToAllCategoriesWhereAllAreShown() throws {
    guard case .absent = try record()["categories_url"] else {
      Issue.record("a way to all categories")
      return
    }
  }

  @Test func showsTheNewestSixOfTheFeatured() throws {
    let featured = try record { site in
      try add(9, to: &site) { project, number in
        project.source.title = "More \(number)"
        project.featured = Featured(since: ContentDate(parsing: "2025-01-0\(number + 1)"))
      }
    }["featured"]

    #expect(texts(featured, "title") == (3...8).reversed().map { "More \($0)" })
  }
}
