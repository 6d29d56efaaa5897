import Foundation
import FoundationXML
import SiteModel
import Testing

@testable import SiteRenderer

@Suite struct FeedRendererTests {
  @Test func isWellFormedWhateverTheTitlesHold() throws {
    let feed = try SampleSite().render("feed.xml")

    #expect(XMLParser(data: Data(feed.utf8)).parse())
    #expect(feed.contains("<title>Tom &amp; &quot;Jerry&#39;s&quot; &lt;b&gt;]]&gt;</title>"))
  }

  @Test func namesEveryArticleByItsAbsoluteAddressNewestFirst() throws {
    let feed = try SampleSite().render("feed.xml")
    let ids = feed.matches(of: /<id>(.*?)<\/id>/).map { String($0.1) }

    #expect(
      ids == [
        "https://example.org/repo/", "https://example.org/repo/articles/third/",
        "https://example.org/repo/articles/second/", "https://example.org/repo/articles/first/",
      ])
  }

  @Test func makesTheLinksOfTheTextAbsolute() throws {
    let feed = try SampleSite().render("feed.xml", portable: true)

    #expect(feed.contains("&lt;a href=&quot;https://example.org/repo/projects/alpha/&quot;&gt;"))
    #expect(
      feed.contains("&lt;a href=&quot;https://example.org/repo/articles/first/#two&quot;&gt;"))
    #expect(!feed.contains("../"))
  }

  @Test func takesItsDatesFromTheContent() throws {
    var site = try SampleSite()
    site.site.articles[0].updated = ContentDate(parsing: "2024-06-02")
    let feed = try site.render("feed.xml")

    #expect(feed.contains("<updated>2024-06-02T00:00:00Z</updated>\n<author>"))
    #expect(feed.contains("<published>2024-05-01T00:00:00Z</published>"))
  }

  @Test func holdsNoMoreArticlesThanTheSettingsSay() throws {
    var site = try SampleSite()
    site.site.settings.feedLimit = 2

    #expect(try site.render("feed.xml").matches(of: /<entry>/).count == 2)
  }

  @Test func replacesControlCharactersThatXMLCannotHold() throws {
    var site = try SampleSite()
    site.site.articles[0].source.title = "Bell \u{07} and tab \t"

    let feed = try site.render("feed.xml")

    #expect(XMLParser(data: Data(feed.utf8)).parse())
    #expect(feed.contains("Bell \u{FFFD} and tab \t"))
  }
}
