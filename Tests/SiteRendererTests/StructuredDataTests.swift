import Foundation
import SiteModel
import Testing

@testable import SiteRenderer

@Suite struct StructuredDataTests {
  private func graph(_ path: String) throws -> [[String: Any]] {
    let page = try SampleSite().render(path)
    let opening = "<script type=\"application/ld+json\">"
    let start = try #require(page.firstRange(of: opening)).upperBound
    let end = try #require(page[start...].firstRange(of: "</script>")).lowerBound
    let document = try JSONSerialization.jsonObject(with: Data(page[start..<end].utf8))
    let object = try #require(document as? [String: Any])
    #expect(object["@context"] as? String == "https://schema.org")
    return try #require(object["@graph"] as? [[String: Any]])
  }

  @Test func describesAnArticle() throws {
    let article = try #require(try graph("articles/second/index.html").first)

    #expect(article["@type"] as? String == "Article")
    #expect(article["headline"] as? String == SampleSite.awkward)
    #expect(article["datePublished"] as? String == "2024-03-01")
    #expect((article["about"] as? [[String: Any]])?.count == 2)
  }

  @Test func describesAProject() throws {
    let project = try #require(try graph("projects/alpha/index.html").first)

    #expect(project["@type"] as? String == "SoftwareSourceCode")
    #expect(project["codeRepository"] as? String == "https://github.com/owner/alpha")
    #expect(project["license"] as? String == "https://spdx.org/licenses/Apache-2.0")
    #expect(project["programmingLanguage"] as? [String] == ["Swift", "C++"])
    #expect(project["maintainer"] == nil)
  }

  @Test func leadsDownToThePage() throws {
    let trail = try #require(try graph("projects/alpha/index.html").last)
    let items = try #require(trail["itemListElement"] as? [[String: Any]])

    #expect(items.map { $0["name"] as? String } == ["Sample", "Projects", "Tools", "Alpha Engine"])
    #expect(items.map { $0["position"] as? Int } == [1, 2, 3, 4])
    #expect(items.last?["item"] as? String == "https://example.org/repo/projects/alpha/")
  }

  @Test func listsWhatStandsOnAPageAndNoMore() throws {
    let page = try #require(try graph("articles/index.html").first)
    let list = try #require(page["mainEntity"] as? [String: Any])
    let items = try #require(list["itemListElement"] as? [[String: Any]])

    #expect(page["@type"] as? String == "CollectionPage")
    #expect(list["@type"] as? String == "ItemList")
    #expect(list["numberOfItems"] as? Int == 3)
    #expect(items.first?["url"] as? String == "https://example.org/repo/articles/third/")
    #expect(items.map { $0["position"] as? Int } == [1, 2, 3])
  }

  @Test(arguments: ["projects", "tags/one-tag", "tags", "licenses"])
  func saysThatAListIsOne(folder: String) throws {
    let page = try #require(try graph("\(folder)/index.html").first)
    let list = try #require(page["mainEntity"] as? [String: Any])

    #expect(!(list["itemListElement"] as? [[String: Any]] ?? []).isEmpty)
  }

  @Test func namesTheSiteAndWhoPublishesIt() throws {
    let site = try #require(try graph("index.html").first)

    #expect(site["@type"] as? String == "WebSite")
    #expect(site["url"] as? String == "https://example.org/repo/")
    #expect((site["publisher"] as? [String: Any])?["name"] as? String == "The editors")
  }

  @Test func leadsToTheAuthorsPage() throws {
    let article = try #require(try graph("articles/first/index.html").first)
    let author = try #require((article["author"] as? [[String: Any]])?.first)

    #expect(author["@type"] as? String == "Person")
    #expect(author["url"] as? String == "https://example.org/repo/authors/ada-co/")
  }

  @Test func takesTheSiteForTheAuthorWhereNobodyIsNamed() throws {
    var site = try SampleSite()
    site.site.articles[0].authors = []
    let page = try site.render("articles/first/index.html")

    #expect(page.contains("\"author\":{\"@type\":\"Organization\",\"name\":\"The editors\""))
  }

  @Test func neverGivesADateOfChangeBeforeThatOfPublication() throws {
    var site = try SampleSite()
    site.site.articles[0].updated = ContentDate(parsing: "2023")

    #expect(
      try site.render("articles/first/index.html").contains("\"dateModified\":\"2024-01-10\""))
  }

  @Test func namesEachLicenceOfAnExpression() throws {
    let project = try #require(try graph("projects/beta/index.html").first)

    #expect(
      project["license"] as? [String] == [
        "https://spdx.org/licenses/MIT", "https://spdx.org/licenses/GPL-3.0-or-later",
      ])
  }
}
