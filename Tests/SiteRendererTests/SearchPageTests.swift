import SiteModel
import Testing

@testable import SiteRenderer

@Suite struct SearchPageTests {
  @Test func listsEverythingOfTheSiteWithItsKindAndALine() throws {
    let html = try SampleSite().render("search/index.html")

    #expect(html.contains("<a href=\"../projects/alpha/\">Alpha Engine</a>"))
    #expect(html.contains("What Alpha Engine is."))
    #expect(html.contains("<a href=\"../articles/first/\">First</a>"))
    #expect(html.contains("<a href=\"../docs/more/\">More</a>"))
    #expect(html.contains(">A</h3>"))
    #expect(!html.contains(">Welcome</a>"))
  }

  @Test func hasAFormThatAsksForAWord() throws {
    let html = try SampleSite().render("search/index.html")

    #expect(html.contains("role=\"search\" action=\"../search/\" method=\"get\""))
    #expect(html.contains("<input type=\"search\" id=\"Query\" name=\"q\""))
    #expect(html.contains("<div id=\"Results\"></div>"))
  }

  @Test func leadsFromEachPageOfALongIndexToTheOthers() throws {
    var site = try SampleSite()
    let one = site.site.projects[0]
    for letter in ["b", "c", "d"] {
      for number in 0..<100 {
        var project = one
        project.source.title = "\(letter)\(number)"
        project.source.slug = try #require(Slug(validating: project.source.title))
        site.site.projects.append(project)
      }
    }

    let html = try site.render("search/page/2/index.html")

    #expect(html.contains("<a href=\"../../../search/\">A – C</a>"))
    #expect(html.contains("aria-current=\"page\">D – T</a>"))
    #expect(html.contains("rel=\"prev\">Previous</a>"))
  }

  @Test(arguments: [
    ("short", 20, "short"), ("one two three", 8, "one two…"), ("abcdefghij", 5, "abcd…"),
    ("a bcdefghij", 6, "a bcd…"), ("漢字漢字漢字", 4, "漢字漢…"), ("", 4, ""),
  ])
  func cutsALongSummaryBetweenTwoWords(text: String, length: Int, cut: String) {
    let excerpt = Excerpt.of(text, within: length)

    #expect(excerpt == cut)
    #expect(excerpt.count <= max(length, 0))
  }
}
