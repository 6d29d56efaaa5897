import Foundation
import FoundationXML
import SiteModel
import Testing

@testable import SiteRenderer

@Suite struct OpenSearchTests {
  private func render(_ title: String, _ url: String = "https://example.org/repo/") -> String {
    let settings = SiteSettings(title: title, url: url)
    return String(decoding: OpenSearchRenderer(settings: settings).render(), as: UTF8.self)
  }

  @Test func namesTheAddressThatSearches() {
    let xml = render("Sample")

    #expect(XMLParser(data: Data(xml.utf8)).parse())
    #expect(xml.contains("template=\"https://example.org/repo/search/?q={searchTerms}\""))
    #expect(xml.contains("<ShortName>Sample</ShortName>"))
  }

  @Test func keepsToTheLimitsOfTheSpecification() throws {
    let xml = render(String(repeating: "<é&", count: 40))
    let name = try #require(xml.firstMatch(of: /<ShortName>(.*?)<\/ShortName>/)).1

    #expect(name == "&lt;é&amp;&lt;é&amp;&lt;é&amp;&lt;é&amp;&lt;é&amp;…")
  }

  @Test func takesBracesOfTheAddressForNoParameters() {
    #expect(render("A", "https://example.org/{a}/").contains("https://example.org/%7Ba%7D/search/"))
  }
}
