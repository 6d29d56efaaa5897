import Diagnostics
import SiteModel
import SitePlanner
import Testing

@Suite struct ComparisonTests {
  /// Projects `a` to `f`, and a setting whose lists stand on lines of their own from line 3 on.
  private func builder(_ sets: [[String]]) -> SiteBuilder {
    var builder = SiteBuilder()
    for name in ["a", "b", "c", "d", "e"] { builder.project(name) }
    builder.project("f", aliases: ["old-f"])
    builder.project("hidden", draft: true)
    builder.site.settings.compare = sets.enumerated().map { line, names in
      let place = { SourceSpan(file: "content/site.yml", line: line + 3, column: $0) }
      return Located(
        names.enumerated().map { Located($0.element, at: place($0.offset * 10 + 10)) }, at: place(5)
      )
    }
    return builder
  }

  private func faults(_ sets: [[String]]) -> [String] {
    builder(sets).plan().diagnostics.map {
      "\($0.span.line):\($0.span.column) \($0.code.rawValue)"
    }
  }

  @Test func eachComparisonOfTheSettingsHasAPage() {
    let plan = builder([["a", "b"], ["e", "c", "a"]]).plan()

    #expect(plan.diagnostics.isEmpty)
    #expect(plan.value.comparisons.map(\.projects) == [[0, 1], [4, 2, 0]])
    #expect(plan.value.urls.contains("/compare/"))
    #expect(plan.value.urls.contains("/compare/a-vs-b/"))
    #expect(plan.value.urls.contains("/compare/e-vs-c-vs-a/"))
  }

  @Test func aFormerNameStandsForTheProject() {
    let plan = builder([["a", "old-f"]]).plan()

    #expect(plan.value.comparisons.map(\.url) == ["/compare/a-vs-f/"])
  }

  @Test(arguments: [
    ([["a", "bb"]], ["3:20 reference-unknown"]),
    ([["a", "hidden"]], ["3:20 reference-draft"]),
    ([["a", "b", "a"]], ["3:30 value-duplicate"]),
    ([["f", "old-f"]], ["3:20 value-duplicate"]),
    ([["a", "b"], ["c", "d"], ["b", "a"]], ["5:5 value-duplicate"]),
  ])
  func reportsAMistakeAtItsPlace(_ sets: [[String]], _ reported: [String]) {
    #expect(faults(sets) == reported)
    #expect(builder(sets).plan().value.comparisons.count == sets.count - 1)
  }

  @Test func offersTheNearestName() {
    let message = builder([["a", "hidde"], ["b", "old-g"]]).plan().diagnostics.map(\.message)

    #expect(message.last?.hasSuffix("did you mean 'old-f'?") == true)
  }

  @Test func twoComparisonsWithOneAddressCollide() {
    var builder = builder([["x", "y-vs-z"], ["x-vs-y", "z"]])
    for name in ["x", "y-vs-z", "x-vs-y", "z"] { builder.project(name) }

    #expect(builder.faults() == ["content/site.yml:4 url-collision"])
  }

  @Test func namesTooLongForAFolderAreReported() {
    let long = ["k", "l"].map { String(repeating: $0, count: 150) }
    var builder = builder([long])
    for name in long { builder.project(name) }

    #expect(builder.faults() == ["content/site.yml:3 slug-invalid"])
  }

  @Test(arguments: [0, 1])
  func nothingIsComparedWhereThereAreNotTwoProjects(_ count: Int) {
    var builder = SiteBuilder()
    if count == 1 { builder.project("a") }
    let plan = builder.plan().value

    #expect(!plan.urls.contains("/compare/"))
    #expect(plan.catalogueFiles.isEmpty)
  }

  @Test func pageAndDataOfOthersCannotTakeThePlaceOfTheCatalogue() {
    var builder = builder([])
    builder.asset("catalogue/index.js")
    builder.page("/compare/")

    #expect(builder.plan().diagnostics.map(\.code) == [.urlCollision, .urlCollision])
  }
}
