import Foundation
import FoundationXML
import SiteModel
import Testing

@testable import SiteRenderer

@Suite struct SitemapRendererTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func listsEveryPageButTheOneForMissingOnes() throws {
    let sitemap = try SampleSite().render("sitemap.xml")

    #expect(XMLParser(data: Data(sitemap.utf8)).parse())
    #expect(sitemap.contains("<loc>https://example.org/repo/</loc>"))
    #expect(sitemap.contains("<loc>https://example.org/repo/projects/alpha/</loc>"))
    #expect(!sitemap.contains("404"))
  }

  @Test func leavesOutWhatIsACopy() throws {
    var site = try SampleSite()
    site.site.articles[0].canonical = "https://example.com/original"

    #expect(try !site.render("sitemap.xml").contains("/articles/first/"))
  }

  @Test func namesOnlyDatesThatAreKnownToTheDay() throws {
    let sitemap = try SampleSite().render("sitemap.xml")

    #expect(sitemap.contains("/articles/first/</loc><lastmod>2024-01-10</lastmod>"))
    #expect(sitemap.contains("/articles/third/</loc></url>"))
  }

  @Test func isSplitWithAnIndexWhereOneFileWouldBeTooLong() throws {
    let catalogue = Catalogue(try SampleSite().plan(), portable: false)
    let whole = SitemapRenderer(catalogue: catalogue)
    let split = SitemapRenderer(catalogue: catalogue, limit: 5)
    let all = text(whole.render(0)).matches(of: /<loc>(.*?)<\/loc>/).map { String($0.1) }

    let parts = split.paths.indices.dropFirst().map { text(split.render($0)) }

    #expect(whole.paths == ["sitemap.xml"])
    #expect(split.paths.count == (all.count + 4) / 5 + 1)
    #expect(text(split.render(0)).contains("<loc>https://example.org/repo/sitemap-2.xml</loc>"))
    #expect(parts.allSatisfy { $0.matches(of: /<url>/).count <= 5 })
    #expect(
      parts.flatMap { $0.matches(of: /<loc>(.*?)<\/loc>/).map { String($0.1) } } == all)
  }
}
