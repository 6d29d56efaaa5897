import Foundation
import SiteModel
import SitePlanner
import Testing

@testable import SiteRenderer

@Suite struct CatalogueDataTests {
  /// What breaks careless output: the end of a script, quotes, separators of lines.
  static let hostile = "</script><!-- \"'\\ \u{2028}\u{2029} & é 日本"

  /// A site whose projects carry many terms, the same for the same number.
  private func site(_ count: Int) throws -> SampleSite {
    var sample = try SampleSite()
    let model = sample.site.projects[0]
    sample.site.articles = []
    sample.site.projects = try (0..<count).map { number in
      var project = model
      project.source.slug = try #require(Slug(validating: "p\(number)"))
      project.source.file = SourceFile("content/projects/p\(number).md")
      project.source.title = "Project \(number)"
      project.featured = nil
      project.category = number % 5 == 4 ? nil : "Category \(number % 5)"
      project.tags = (0..<number % 4).map { "tag \((number + $0 * 7) % 23)" }
      project.languages = ["Swift", "C++", "Go"].filter { _ in (number % 3) != 0 }
      project.stewards = number % 2 == 0 ? ["House & Co"] : ["Others"]
      project.status = number % 7 == 0 ? .abandoned : .active
      return project
    }
    return sample
  }

  @Test func theIndexTellsWhatElseThereIs() throws {
    let index = try PublishedData(try site(40)).object("index")

    #expect(index["parts"] as? [Int] == [0])
    #expect(index["buckets"] as? Int == 2)
    #expect(index["facts"] as? [String] == Fact.all.map(\.label))
    #expect((index["version"] as? String)?.count == 10)
  }

  @Test func theVersionChangesWithAnyOfTheData() throws {
    func version(_ change: (inout Project) -> Void) throws -> String {
      var sample = try site(40)
      change(&sample.site.projects[17])
      return try #require(try PublishedData(sample).object("index")["version"] as? String)
    }
    let versions = try [
      version { _ in }, version { $0.source.summary = "Other" },
      version { $0.source.title = "Other" }, version { $0.maturity = "stable" },
      version { $0.reviewed = ContentDate(parsing: "2024-02-02") }, version { $0.tags = ["new"] },
    ]

    #expect(Set(versions).count == versions.count)
    #expect(try version { _ in } == versions[0])
  }

  @Test func noPageHoldsTheVersion() throws {
    let data = try PublishedData(try site(40))
    let version = try #require(try data.object("index")["version"] as? String)

    for output in data.renderer.outputs where output.isPage {
      #expect(try !data.text(output.path).contains(version), "\(output.path)")
    }
  }

  @Test func titlesAndRowsAreInTheOrderOfTheNames() throws {
    let data = try PublishedData(try site(40))
    let titles = try data.titles()

    #expect(titles == titles.sorted { $0.lowercased() < $1.lowercased() })
    #expect(try data.rows().count == 40)
  }

  @Test func countsOfTermsEqualTheirPages() throws {
    let sample = try site(60)
    let data = try PublishedData(sample)
    let taxonomies = try sample.plan().taxonomies
    let rows = try data.rows()
    let facets = FacetIndex(try sample.plan()).facets

    #expect(facets.map(\.parameter).contains("tag"))
    for (number, facet) in facets.enumerated() {
      for (id, name) in try data.terms()[number].enumerated() {
        let count = rows.count { $0.contains(Facet.id(of: id, in: number)) }
        let term = taxonomies[facet.taxonomy].terms.first { $0.name == name }

        #expect(count == term?.projects.count, "\(facet.parameter) \(name)")
      }
    }
  }

  @Test func theMostUsedTermsHaveTheLowestNumbers() throws {
    let data = try PublishedData(try site(60))
    let rows = try data.rows()

    for facet in try data.terms().indices {
      let counts = try data.terms()[facet].indices.map { id in
        rows.count { $0.contains(Facet.id(of: id, in: facet)) }
      }
      #expect(counts == counts.sorted(by: >))
    }
  }

  @Test func facetsWithoutAChoiceAreLeftOut() throws {
    var sample = try site(10)
    for index in sample.site.projects.indices { sample.site.projects[index].stewards = ["One"] }
    let parameters = FacetIndex(try sample.plan()).facets.map(\.parameter)

    #expect(!parameters.contains("steward"))
    #expect(!parameters.contains("license"))
    #expect(parameters.contains("category"))
  }

  @Test func datesAreDaysAndMissingOnesAreNone() throws {
    var sample = try site(3)
    sample.site.projects[1].added = ContentDate(parsing: "1970-02-01")
    sample.site.projects[1].reviewed = ContentDate(parsing: "2024-01-01")
    let part = try PublishedData(sample).object("p-0")

    #expect(part["newest"] as? [Int] == [0, 31, 0])
    #expect(part["reviewed"] as? [Int] == [0, 19_723, 0])
  }

  @Test func cardsOfSixteenProjectsAreFoundByTheirPlace() throws {
    let data = try PublishedData(try site(40))
    let titles = try data.titles()

    for (place, title) in titles.enumerated() {
      let card = try data.list("c-\(place / 16)")[place % 16]
      let slug = "p" + title.dropFirst("Project ".count)
      #expect(card["url"] as? String == "projects/\(slug)/")
    }
  }

  @Test func aHostileTitleComesBackAsItWas() throws {
    var sample = try site(20)
    sample.site.projects[3].source.title = Self.hostile
    sample.site.projects[3].source.summary = Self.hostile
    sample.site.projects[3].maintainers = [NamedLink(name: Self.hostile)]
    let data = try PublishedData(sample)

    #expect(try data.titles().contains(Self.hostile))
    let names = try #require(try data.value("n-0") as? [[String]])
    #expect(names.contains([Self.hostile, "p3"]))
    let cards = try data.list("c-0") + data.list("c-1")
    #expect(cards.contains { ($0["texts"] as? [String: String])?["summary"] == Self.hostile })
    for path in ["p-0", "n-0", "c-0", "c-1", "f-0"] {
      let text = try data.text("catalogue/\(path).js")
      #expect(!text.contains("</script") && !text.contains("\u{2028}"), "\(path)")
    }
  }

  @Test func addressesOfAPortableSiteNameTheirFiles() throws {
    let card = try PublishedData(try site(3), portable: true).list("c-0")[0]

    #expect(card["url"] as? String == "projects/p0/index.html")
  }

  @Test(arguments: [
    ("", 0x811c_9dc5), ("a", 0xe40c_292c), ("foobar", 0xbf9c_f968),
  ])
  func bucketsAreByTheLowestBitsOfAKnownHash(_ slug: String, _ hash: Int) {
    #expect(FactBuckets.number(of: slug, among: 1 << 16) == hash & 0xffff)
    #expect(FactBuckets.number(of: slug, among: 1) == 0)
  }

  @Test func everyProjectIsInTheBucketOfItsSlugAndInNoOther() throws {
    let data = try PublishedData(try site(100))
    let buckets = try #require(try data.object("index")["buckets"] as? Int)
    var seen: [String] = []
    for bucket in 0..<buckets {
      for project in try data.list("f-\(bucket)") {
        let slug = try #require(project["slug"] as? String)
        #expect(FactBuckets.number(of: slug, among: buckets) == bucket)
        #expect((project["facts"] as? [Any])?.count == Fact.all.count)
        seen.append(slug)
      }
    }

    #expect(buckets == 8)
    #expect(seen.sorted() == (0..<100).map { "p\($0)" }.sorted())
  }
}
