import SiteModel
import Testing

@testable import SiteRenderer

@Suite struct ActivityTests {
  private func sample(isArchived: Bool = false) throws -> SampleSite {
    var sample = try SampleSite()
    var figures = ForgeFigures(
      repository: "https://github.com/ada/engine",
      fetchedAt: try #require(ContentDate(parsing: "2026-11-26T10:00:00Z")))
    figures.isArchived = isArchived
    figures.stars = 1204
    figures.releaseTag = "v<2>"
    figures.releaseDate = ContentDate(parsing: "2026-10-01T08:00:00Z")
    figures.history = try ["2026-10-02", "2026-11-20"].map { day in
      let date = try #require(ContentDate(parsing: day))
      return ForgeFigures.Entry(date: date, pushed: date)
    }
    let file = sample.site.projects[0].source.file.path
    sample.site.figures[ForgeFigures.path(besides: file)] = figures
    return sample
  }

  @Test func thePageSaysWhatTheForgeTold() throws {
    let page = try sample().render("projects/alpha/index.html")

    #expect(page.contains("Last release <strong>v&lt;2&gt;</strong>"))
    #expect(page.contains("Stars: 1204."))
    #expect(page.contains("As of <time datetime=\"2026-11-26\">26 November 2026</time>"))
    #expect(page.contains("<title>Changes were seen in 2 of the 2 months looked at, up to"))
    #expect(!page.contains("Archived on its forge"))
  }

  @Test func thePageSaysThatARepositoryIsArchived() throws {
    #expect(
      try sample(isArchived: true).render("projects/alpha/index.html")
        .contains("Archived on its forge"))
  }

  @Test func nothingIsSaidWhereNobodyAsked() throws {
    let plain = try SampleSite()

    #expect(try !plain.render("projects/alpha/index.html").contains("<dt>Activity</dt>"))
    #expect(try !plain.render("projects/index.html").contains("Recently active"))
    #expect(try sample().render("projects/index.html").contains("Recently active"))
  }

  @Test func theCatalogueHoldsWhatListsAreSortedBy() throws {
    let part = try PublishedData(try sample()).object("p-0")

    #expect((part["stars"] as? [Int])?.contains(1204) == true)
    #expect((part["active"] as? [Int])?.count == (part["stars"] as? [Int])?.count)
    #expect(try PublishedData(try SampleSite()).object("p-0")["stars"] == nil)
  }
}
