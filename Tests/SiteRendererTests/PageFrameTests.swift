import Diagnostics
import SiteModel
import Testing

@testable import SiteRenderer

@Suite struct PageFrameTests {
  @Test func marksTheNavigationsEntryThatLeadsHere() throws {
    let html = try SampleSite().render("projects/alpha/index.html")

    #expect(html.contains("<a href=\"../../projects/\" aria-current=\"true\">Projects</a>"))
    #expect(html.contains("<a href=\"../../articles/\">Articles</a>"))
  }

  @Test func tellsTermsOfOneNameApartInTheirTitles() throws {
    let html = try SampleSite().render("categories/tools/index.html")

    #expect(html.contains("<title>Tools · Categories · Sample</title>"))
  }

  @Test func takesTheNavigationFromTheSettings() throws {
    var site = try SampleSite()
    let span = SourceSpan(file: "content/site.yml")
    site.site.settings.navigation = [
      NavigationLink(title: "Docs", url: Located("/docs/", at: span)),
      NavigationLink(title: "Forge", url: Located("https://example.com/?a&b", at: span)),
    ]
    let html = try site.render("docs/more/index.html")

    #expect(html.contains("<a href=\"../../docs/\" aria-current=\"true\">Docs</a>"))
    #expect(html.contains("<a href=\"https://example.com/?a&amp;b\" rel=\"external\">Forge</a>"))
    #expect(!html.contains(">Projects</a></li>\n</ul>\n</nav>\n<button"))
  }

  @Test func leadsFromTheHomePageDownToAPageInAFolder() throws {
    let html = try SampleSite().render("docs/more/index.html")

    #expect(html.contains("<li><a href=\"../../\">Sample</a></li>\n<li><a href=\"../../docs/\">"))
  }

  @Test func showsTheWordsOfTheHomePage() throws {
    let html = try SampleSite().render("index.html")

    #expect(html.contains("<h1>Welcome</h1>"))
    #expect(html.contains("<p>Words of the home page.</p>"))
    #expect(html.contains("<title>Sample</title>"))
  }

  @Test func namesTheOriginalOfAnArticlePublishedElsewhere() throws {
    var site = try SampleSite()
    site.site.articles[0].canonical = "https://example.com/original"

    #expect(
      try site.render("articles/first/index.html")
        .contains("<link rel=\"canonical\" href=\"https://example.com/original\">"))
  }

  @Test func turnsThePageRoundForLanguagesWrittenFromTheRight() throws {
    var site = try SampleSite()
    site.site.settings.language = "ar-EG"

    #expect(try site.render("index.html").contains("<html lang=\"ar-EG\" dir=\"rtl\">"))
  }

  @Test func escapesWhateverTheFrontMatterHolds() throws {
    let html = try SampleSite().render("projects/gamma/index.html")

    #expect(!html.contains("<b>"))
    #expect(html.contains("<h1>Tom &amp; &quot;Jerry&#39;s&quot; &lt;b&gt;]]&gt;</h1>"))
  }

  @Test func saysWhereAProjectMovedAndWhatItsLicenceIs() throws {
    let html = try SampleSite().render("projects/gamma/index.html")

    #expect(html.contains("<a href=\"https://example.com/new\" rel=\"external\">"))
    #expect(html.contains("Not OSI approved"))
    #expect(html.contains("Source available"))
  }

  @Test func listsTheArticlesThatMentionAProjectWithTheSentence() throws {
    let html = try SampleSite().render("projects/alpha/index.html")

    #expect(html.contains("Mentioned in"))
    #expect(html.contains("<blockquote><p>About Alpha and see.</p></blockquote>"))
  }
}
