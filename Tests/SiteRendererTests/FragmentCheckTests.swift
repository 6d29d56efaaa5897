import Testing

@testable import SiteRenderer

@Suite struct FragmentCheckTests {
  @Test func settlesOpenFragmentsByLookingAtTheFinishedPage() throws {
    let renderer = try SampleSite().renderer()
    let references = ["Featured", "Nothing", "Nothing"].map {
      FragmentReference(template: "article", page: "index.html", fragment: $0)
    }

    let diagnostics = try renderer.check(references)

    #expect(
      diagnostics.map(\.message) == [
        "a link's fragment is an id of the page it leads to; 'index.html' has no 'Nothing'"
      ])
    #expect(diagnostics.map(\.span.file) == ["templates/article.html"])
  }
}
