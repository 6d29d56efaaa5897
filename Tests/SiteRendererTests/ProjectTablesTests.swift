import Foundation
import SiteModel
import Testing

@testable import SiteRenderer

@Suite struct ProjectTablesTests {
  private func projects(_ site: SampleSite) throws -> [[String: Any]] {
    let data = Data(try site.render("projects.json").utf8)
    let document = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(document["version"] as? Int == 1)
    #expect(document["count"] as? Int == site.site.projects.count)
    return try #require(document["projects"] as? [[String: Any]])
  }

  @Test func listEveryProjectWithItsFacts() throws {
    let alpha = try #require(try projects(SampleSite()).first)

    #expect(alpha["slug"] as? String == "alpha")
    #expect(alpha["url"] as? String == "https://example.org/repo/projects/alpha/")
    #expect(alpha["repository"] as? String == "https://github.com/owner/alpha")
    #expect(alpha["license"] as? String == "Apache-2.0")
    #expect(alpha["osi_approved"] as? Bool == true)
    #expect(alpha["languages"] as? [String] == ["Swift", "C++"])
    #expect((alpha["links"] as? [[String: String]])?.first?["kind"] == "docs")
    #expect((alpha["featured"] as? [String: String])?["since"] == "2024-02")
    #expect((alpha["articles"] as? [String])?.count == 3)
  }

  @Test func leaveOutWhatNobodyStated() throws {
    let beta = try projects(SampleSite())[1]

    for key in ["homepage", "released", "platforms", "moved_to", "featured", "doi", "logo"] {
      #expect(beta[key] == nil, "\(key)")
    }
  }

  @Test func giveEachProjectALineOfItsOwn() throws {
    let lines = try SampleSite().render("projects.json").split(separator: "\n")

    #expect(lines.count == 3 + 2)
    #expect(lines[1].hasPrefix("{\"slug\":\"alpha\""))
  }

  @Test func sayTheSameInBothForms() throws {
    let site = try SampleSite()
    let table = try #require(CSVTable(try site.render("projects.csv")))
    let header = table.rows[0]
    let rows = table.rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }

    let projects = try projects(site)

    #expect(header == ProjectsCSVRenderer.columns)
    #expect(rows.count == projects.count)
    for (row, project) in zip(rows, projects) {
      for key in ["slug", "title", "url", "summary", "repository", "license", "status", "moved_to"]
      {
        #expect(row[key] == project[key] as? String ?? "", "\(key)")
      }
      #expect(row["languages"] == (project["languages"] as? [String])?.joined(separator: "; "))
    }
  }

  @Test func nameEveryKeyOfFrontMatter() throws {
    var site = try SampleSite()
    site.fillEveryField()
    let keys = Set(try projects(site).flatMap(\.keys))

    for key in [
      "slug", "title", "url", "summary", "repository", "homepage", "license", "license_url",
      "openness", "category", "tags", "languages", "platforms", "status", "maturity", "released",
      "added", "reviewed", "alternative_to", "used_by", "maintainers", "stewards", "funding",
      "links", "install", "doi", "featured", "moved_to",
    ] {
      #expect(keys.contains(key), "\(key)")
    }
  }
}
