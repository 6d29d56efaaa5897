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

  private static let root = "https://example.org/repo/"

  private func ids(_ feed: String) -> [String] {
    feed.matches(of: /<id>(.*?)<\/id>/).map { String($0.1.trimmingPrefix(Self.root)) }
  }

  @Test func namesEveryEntryByItsAbsoluteAddressNewestFirst() throws {
    let feed = try SampleSite().render("feed.xml")

    #expect(feed.contains("<id>https://example.org/repo/articles/third/</id>"))
    #expect(
      ids(feed) == [
        "", "articles/third/", "articles/second/", "projects/alpha/", "articles/first/",
      ]
    )
  }

  @Test(arguments: [
    ("articles/feed.xml", ["articles/", "articles/third/", "articles/second/", "articles/first/"]),
    ("projects/feed.xml", ["projects/", "projects/alpha/"]),
    (
      "tags/one-tag/feed.xml",
      [
        "tags/one-tag/", "articles/third/", "articles/second/", "projects/alpha/",
        "articles/first/",
      ]
    ),
    ("categories/tools/feed.xml", ["categories/tools/", "projects/alpha/"]),
  ])
  func isThereForEachKindAndEachTerm(path: String, entries: [String]) throws {
    #expect(ids(try SampleSite().render(path)) == entries)
  }

  @Test func listsWhatHasNoDateWhereNothingOfATermHasOne() throws {
    var site = try SampleSite()
    site.site.projects[0].featured = nil
    let feed = try site.render("categories/tools/feed.xml")

    #expect(ids(feed) == ["categories/tools/", "projects/alpha/", "projects/beta/"])
    #expect(feed.matches(of: /<updated>2024-05-01T00:00:00Z</).count == 3)
  }

  @Test func keepsToOneDateOnASiteThatHasNone() throws {
    var site = try SampleSite()
    site.site.projects[0].featured = nil
    site.site.articles = []
    let feed = try site.render("tags/one-tag/feed.xml")

    #expect(feed.matches(of: /<updated>1970-01-01T00:00:00Z</).count == 4)
  }

  @Test func givesTermsTheSummaryAndArticlesTheWholeText() throws {
    let site = try SampleSite()

    #expect(try site.render("articles/feed.xml").matches(of: #/<content /#).count == 3)
    #expect(try !site.render("tags/one-tag/feed.xml").contains("<content "))
    #expect(
      try site.render("projects/feed.xml").contains("<summary>What Alpha Engine is.</summary>"))
  }

  @Test func holdsTheNewestProjectsOfATermHoweverTheyAreSorted() throws {
    var site = try SampleSite()
    site.site.settings.feedLimit = 2
    site.site.articles = []
    for (index, date) in ["2024-01", "2024-03", "2024-02"].enumerated() {
      site.site.projects[index].added = ContentDate(parsing: date)
    }

    #expect(
      ids(try site.render("tags/one-tag/feed.xml"))
        == ["tags/one-tag/", "projects/beta/", "projects/gamma/"])
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
