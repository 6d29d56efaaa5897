import SiteModel
import SitePlanner
import Testing

@Suite struct ReadingPathTests {
  private func path(_ builder: SiteBuilder) -> [String] {
    let plan = builder.plan().value
    let reading = plan.graph.reading
    return zip(reading.kinds, reading.sections.sections).map { kind, section in
      let names = section.members.map { plan.site.articles[$0].source.title }
      return "\(kind.rawValue) \(section.name): \(names.joined(separator: ", "))"
    }
  }

  @Test func beginsWithSeriesThenCategoriesThenTheRest() {
    var builder = SiteBuilder()
    builder.article("loose", date: "2020-01-01")
    builder.article("late", date: "2026-01-03") { $0.series = "Second" }
    builder.article("two", date: "2026-01-02") { $0.series = "First" }
    builder.article("one", date: "2026-01-01") {
      $0.series = "First"
      $0.category = "Guides"
    }
    builder.article("new guide", date: "2025-02-01", slug: "new") { $0.category = "Guides" }
    builder.article("old guide", date: "2024-02-01", slug: "old") { $0.category = "Guides" }
    builder.article("essay", date: "2026-02-01") { $0.category = "Essays" }

    #expect(
      path(builder) == [
        "series First: one, two", "series Second: late", "category Essays: essay",
        "category Guides: old, new", "rest : loose",
      ])
  }

  @Test func addsUpTheMinutesOfEachPart() {
    var builder = SiteBuilder()
    for (name, words) in [("a", 10), ("b", 660), ("c", 2200)] {
      builder.article(name) {
        $0.source.body.wordCount = words
        $0.series = name == "c" ? nil : "S"
      }
    }

    let reading = builder.plan().value.graph.reading

    #expect(reading.minutes == [4, 10])
    #expect(reading.totalMinutes == 14)
  }

  @Test func introducesAProjectWhereItIsFirstSpokenOf() {
    var builder = SiteBuilder()
    builder.project("p")
    builder.project("q")
    builder.article("second", date: "2026-01-02", projects: ["p", "q"])
    builder.article("first", date: "2026-01-01", projects: ["p"])

    #expect(builder.plan().value.graph.reading.introduced == [1: [0], 0: [1]])
  }

  @Test func hasPagesOnlyWhereThereAreArticles() {
    var builder = SiteBuilder()
    builder.project("p")
    #expect(!builder.plan().value.urls.contains("/reading/"))

    for number in 0..<101 { builder.article("a\(number)") }
    let urls = builder.plan().value.urls.filter { $0.hasPrefix("/reading/") }
    #expect(urls == ["/reading/", "/reading/page/2/"])
  }
}
