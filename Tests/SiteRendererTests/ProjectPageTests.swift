import SiteModel
import SitePlanner
import Templates
import Testing

@testable import SiteRenderer

@Suite struct ProjectPageTests {
  private func record(
    _ index: Int = 0, portable: Bool = false, _ change: (inout Site) -> Void = { _ in }
  ) throws -> Record {
    var site = try SampleSite()
    change(&site.site)
    let shell = SiteShell(
      catalogue: Catalogue(try site.plan(), portable: portable), assets: Record(Self.noAssets, []))
    let plan = shell.catalogue.plan
    let page = try #require(plan.pages.first { $0.content == .project(index) })
    return ProjectPage.view(assets: Self.noAssets).record(
      ProjectPage(
        frame: .frame(of: page, shell), item: shell.catalogue.project(index), body: [],
        quoting: { _ in }))
  }

  private static let noAssets = Shape("theme's files", [])

  private func text(_ value: Value) -> String? {
    if case .text(let bytes) = value { String(decoding: bytes, as: UTF8.self) } else { nil }
  }

  /// The named text of each record of the list.
  private func texts(_ list: Value, _ name: String) -> [String] {
    guard case .list(let items) = list else { return [] }
    return items.compactMap { item in
      if case .record(let record) = item { text(record[name]) } else { nil }
    }
  }

  @Test func saysWhyAProjectIsRelated() throws {
    let computed = try record()["related"]
    let given = try record { site in
      site.projects[0].related = [Located("gamma", at: SampleSite.span("projects/alpha"))]
    }["related"]

    #expect(
      texts(computed, "related_reason") == [
        "Also about one tag, in Tools, written in C++ and Swift",
        "Also about one tag, written in C++ and Swift",
      ])
    #expect(texts(given, "related_reason").first == "Named by the people who look after this page")
  }

  @Test func namesAFewOfManySharedTopics() throws {
    let related = try record { site in
      for index in 0...1 { site.projects[index].tags = ["a", "b", "c", "d"] }
    }["related"]

    #expect(
      texts(related, "related_reason").first
        == "Also about a, b, c and more, in Tools, written in C++ and Swift")
  }

  @Test func offersABadgeForTheProjectsOwnReadme() throws {
    let page = try record()

    #expect(text(page["badge_url"]) == "projects/alpha/badge.svg")
    #expect(
      text(page["badge_markdown"])
        == "[![Alpha Engine on Sample](<https://example.org/repo/projects/alpha/badge.svg>)]"
        + "(<https://example.org/repo/projects/alpha/>)")
    #expect(
      text(page["badge_html"])
        == "<a href=\"https://example.org/repo/projects/alpha/\"><img "
        + "src=\"https://example.org/repo/projects/alpha/badge.svg\" "
        + "alt=\"Alpha Engine on Sample\"></a>")
    #expect(text(page["codemeta_url"]) == "projects/alpha/codemeta.json")
  }

  @Test func noNameBreaksTheSnippets() throws {
    let page = try record(2)

    #expect(
      text(page["badge_markdown"])?.hasPrefix("[![Tom \\& \"Jerry's\" \\<b\\>\\]\\]\\>") == true)
    #expect(
      text(page["badge_html"])?.contains("alt=\"Tom &amp; &quot;Jerry&#39;s&quot; &lt;b&gt;]]&gt;")
        == true)
  }

  @Test(arguments: [
    (false, "compare/?p=alpha,beta"), (true, "compare/index.html?p=alpha,beta"),
  ])
  func offersAComparisonWithTheNearestTwo(portable: Bool, url: String) throws {
    let links = try record(portable: portable)["compare_with"]

    #expect(texts(links, "url").first == url)
    #expect(texts(links, "title") == ["Beta", SampleSite.awkward])
  }

  @Test func showsWhatElseCanReplaceAProduct() throws {
    let page = try record { site in
      site.projects[0].alternativeTo = ["Gamma", "Big Suite"]
      site.projects[1].alternativeTo = ["Big Suite"]
    }
    let other = try record(2) { $0.projects[0].alternativeTo = ["Gamma"] }

    #expect(texts(page["alternative_to"], "name") == ["Gamma", "Big Suite"])
    #expect(texts(page["alternative_to"], "url") == ["projects/gamma/"])
    #expect(texts(other["replacements"], "title") == ["Alpha Engine"])
  }

  @Test func listsTheNewestOfManyMentionsAndCountsAll() throws {
    let page = try record { site in
      let one = site.articles[0]
      site.articles = (0..<40).map { number in
        var article = one
        article.source.title = "Article \(number)"
        article.source.slug = Slug(validating: "article-\(number)") ?? one.source.slug
        return article
      }
    }

    #expect(texts(page["mentions"], "title").count == ProjectPage.listLimit)
    #expect(text(page["mention_count"]) == "40")
  }

  @Test func marksWhatNobodyHasCheckedForLong() throws {
    let stale = try record { $0.projects[0].reviewed = ContentDate(parsing: "2021-05-03") }
    let fresh = try record { $0.projects[0].reviewed = ContentDate(parsing: "2024-05-03") }

    #expect(
      text(stale["stale_text"])
        == "Last checked in May 2021: what is said here may have changed.")
    #expect(text(fresh["stale_text"]) == nil)
  }

  @Test func cardsSayThatNobodyHasCheckedForLong() throws {
    var site = try SampleSite()
    site.site.projects[0].reviewed = ContentDate(parsing: "2021-05-03")

    #expect(try site.render("categories/tools/index.html").contains("Not checked lately"))
    #expect(try !SampleSite().render("categories/tools/index.html").contains("Not checked lately"))
  }
}
