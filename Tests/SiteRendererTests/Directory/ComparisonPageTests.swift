import Foundation
import SiteModel
import SitePlanner
import Testing

@testable import SiteRenderer

@Suite struct ComparisonPageTests {
  private func site(_ sets: [[String]] = [["alpha", "beta"]]) throws -> SampleSite {
    var sample = try SampleSite()
    let span = SampleSite.span("site")
    sample.site.settings.compare = sets.map { Located($0.map { Located($0, at: span) }, at: span) }
    sample.site.projects[0].maturity = "stable"
    return sample
  }

  private func rows() throws -> [String: String] {
    let html = try site().render("compare/alpha-vs-beta/index.html")
    let body = html.split(separator: "<tbody>")[1].split(separator: "</tbody>")[0]
    let rows = body.split(separator: "</tr>").compactMap { row in
      row.firstMatch(of: #/<th scope="row">([^<]+?)(?: <|</)/#).map { (String($0.1), String(row)) }
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  @Test func hasAColumnForEachProjectAndARowForEachFact() throws {
    let html = try site().render("compare/alpha-vs-beta/index.html")

    #expect(html.contains("<h1>Alpha Engine and Beta compared</h1>"))
    #expect(html.matches(of: /<th scope="col">/).count == 2)
    #expect(try rows().keys.contains("Licence"))
    #expect(try rows().keys.contains("Good first issues"))
  }

  @Test func marksRowsThatDifferInWordsToo() throws {
    let rows = try rows()

    #expect(rows["Licence"]?.contains("<tr class=\"differs\">") == true)
    #expect(rows["Licence"]?.contains(">differs</span>") == true)
    #expect(rows["Written in"]?.contains("differs") == false)
  }

  @Test func saysWhatIsNotStatedAndLeavesOutWhatNobodyStates() throws {
    let rows = try rows()

    #expect(rows["Maturity"]?.matches(of: /not stated/).count == 1)
    #expect(rows["Maturity"]?.contains("stable") == true)
    #expect(rows["Mentorship"] == nil)
    #expect(rows.values.allSatisfy { !$0.contains("<td></td>") })
  }

  @Test func saysTheSameAsTheDataOfTheScript() throws {
    let data = try PublishedData(try site())
    let labels = try #require(try data.object("index")["facts"] as? [String])
    let facts = try data.list("f-0")
    for slug in ["alpha", "beta"] {
      let project = try #require(facts.first { $0["slug"] as? String == slug })
      for (label, items) in zip(labels, try #require(project["facts"] as? [Any])) {
        for item in items as? [[String]] ?? [] {
          let row = try #require(try rows()[label], "\(label)")
          #expect(row.contains(Markup.escaped(item[0])), "\(label)")
        }
      }
    }
  }

  @Test func projectsLeadToTheirComparisons() throws {
    let html = try site().render("projects/beta/index.html")

    #expect(html.contains("href=\"../../compare/alpha-vs-beta/\""))
    #expect(html.contains("href=\"../../compare/?p=beta,alpha\""))
    #expect(try site().render("projects/index.html").contains("href=\"../compare/\""))
  }

  @Test func thePageForAnyProjectsListsThoseWithPagesOfTheirOwn() throws {
    let html = try site([["alpha", "beta"], ["gamma", "beta"]]).render("compare/index.html")

    #expect(html.contains("href=\"../compare/alpha-vs-beta/\""))
    #expect(html.contains("href=\"../compare/gamma-vs-beta/\""))
    #expect(html.contains("<noscript>"))
  }

  @Test func comparisonsOfTheSameProjectsLeadToEachOther() throws {
    let sample = try site([["alpha", "beta"], ["gamma", "beta"]])
    let html = try sample.render("compare/alpha-vs-beta/index.html")

    #expect(html.contains("href=\"../../compare/gamma-vs-beta/\""))
  }

  @Test func nothingLeadsToAComparisonWhereThereIsOneProject() throws {
    var sample = try site([])
    sample.site.projects = [sample.site.projects[0]]
    let renderer = try sample.renderer()

    #expect(!renderer.outputs.contains { $0.path.hasPrefix("compare") })
    #expect(!renderer.outputs.contains { $0.path.hasPrefix("catalogue") })
    #expect(try !sample.render("projects/alpha/index.html").contains("compare/"))
    #expect(try !sample.render("projects/index.html").contains("class=\"facets\""))
  }
}
