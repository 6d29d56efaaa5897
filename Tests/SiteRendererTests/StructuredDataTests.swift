import Foundation
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

  @Test(arguments: ["</script>", "<!--", "\u{0}\u{1F}", "\\\"", "\u{2028}"])
  func cannotBeBrokenByAnyText(text: String) throws {
    let data = LinkedData.object([("name", .text(text))]).serialised()

    let object = try JSONSerialization.jsonObject(with: Data(data)) as? [String: String]

    #expect(object == ["name": text])
    #expect(!data.contains(UInt8(ascii: "<")))
  }

  @Test func leavesOutWhatIsNotKnown() {
    let data = LinkedData.object([
      ("a", .absent), ("b", .list([])), ("c", .list([.absent, .number(1)])),
    ])

    #expect(String(decoding: data.serialised(), as: UTF8.self) == "{\"c\":[1]}")
  }
}
