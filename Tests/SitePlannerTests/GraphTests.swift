import Diagnostics
import SiteModel
import SitePlanner
import Testing

@Suite struct GraphTests {
  @Test func aProjectListsTheArticlesThatMentionItWithTheSentence() {
    var builder = SiteBuilder()
    builder.article(
      "old", date: "2025-01-01",
      links: [SiteBuilder.link("../projects/whisper.md", sentence: "We use Whisper daily.")])
    builder.article("new", date: "2026-01-01", projects: ["whisper"])
    builder.project("whisper")

    let plan = builder.plan().value

    #expect(
      plan.projects[0].mentions == [
        Mention(article: 1, sentence: ""),
        Mention(article: 0, sentence: "We use Whisper daily."),
      ])
    #expect(plan.articles[0].projects == [0])
    #expect(plan.articles[1].projects == [0])
  }

  @Test func aMentionInFrontMatterAndTextIsOneMention() {
    var builder = SiteBuilder()
    builder.article(
      "hello", projects: ["whisper"],
      links: [
        SiteBuilder.link("whisper", kind: .wiki, sentence: "First."),
        SiteBuilder.link("whisper", kind: .wiki, sentence: "Second."),
      ])
    builder.project("whisper")

    let plan = builder.plan().value

    #expect(plan.projects[0].mentions == [Mention(article: 0, sentence: "First.")])
  }

  @Test(arguments: [
    (["Whisper", "We use Whisper every day."], "We use Whisper every day."),
    (["We use Whisper daily.", "And we like Whisper a lot."], "We use Whisper daily."),
    (["Whisper", "Whisper, again"], "Whisper"), (["", "Whisper"], "Whisper"),
  ])
  func aSentenceIsShownRatherThanANameInATable(_ sentences: [String], _ shown: String) {
    var builder = SiteBuilder()
    builder.article(
      "hello", links: sentences.map { SiteBuilder.link("whisper", kind: .wiki, sentence: $0) })
    builder.project("whisper")

    #expect(builder.plan().value.projects[0].mentions.map(\.sentence) == [shown])
  }

  @Test(arguments: [
    ("projects", "whispr", DiagnosticCode.referenceUnknown),
    ("projects", "hidden", .referenceDraft),
  ])
  func articlesNameOnlyPublishedProjects(_ key: String, _ name: String, _ code: DiagnosticCode) {
    var builder = SiteBuilder()
    builder.article("hello", projects: [name])
    builder.project("whisper")
    builder.project("hidden", draft: true)

    let diagnostics = builder.plan().diagnostics

    #expect(diagnostics.map(\.code) == [code])
    #expect(diagnostics[0].message.contains("'\(name)'"))
  }

  @Test func aProjectIsNotRelatedToItself() {
    var builder = SiteBuilder()
    builder.project("whisper") { project in
      project.related = [Located("whisper", at: SourceSpan(file: "p", line: 3))]
    }

    #expect(builder.faults() == ["p:3 reference-self"])
  }

  @Test func givenRelationsComeBeforeComputedOnes() {
    var builder = SiteBuilder()
    builder.project("a", tags: ["x", "y"]) { project in
      project.related = [Located("z", at: SourceSpan(file: "p"))]
    }
    builder.project("b", tags: ["x"])
    builder.project("c", tags: ["x", "y"])
    builder.project("z")

    let plan = builder.plan().value

    #expect(plan.projects[0].related.prefix(3) == [3, 2, 1])
  }

  @Test func partsAndForksPointBothWays() {
    var builder = SiteBuilder()
    builder.project("whole")
    builder.project("part") { project in
      project.partOf = Located("whole", at: SourceSpan(file: "p"))
      project.forkOf = Located("whole", at: SourceSpan(file: "p"))
    }

    let plan = builder.plan().value

    #expect(plan.projects[1].partOf == 0)
    #expect(plan.projects[0].parts == [1])
    #expect(plan.projects[0].forks == [1])
  }

  @Test func aProjectMayMoveToAnAddressElsewhere() {
    var builder = SiteBuilder()
    builder.project("gone") { project in
      project.movedTo = Located("https://example.org/", at: SourceSpan(file: "p"))
    }

    #expect(builder.faults() == [])
  }

  @Test func whatAProjectIsAPartOrAForkOfIsOneOfThisSite() {
    var builder = SiteBuilder()
    builder.project("part") { project in
      project.partOf = Located("https://example.org/", at: SourceSpan(file: "p", line: 3))
      project.forkOf = Located("https://example.org/", at: SourceSpan(file: "p", line: 4))
    }

    #expect(builder.faults() == ["p:3 reference-unknown", "p:4 reference-unknown"])
  }

  @Test func twoProjectsWithOneRepositoryAreNoticed() {
    var builder = SiteBuilder()
    builder.project("a", repository: "https://github.com/one/same")
    builder.project("b", repository: "one/Same")

    #expect(builder.faults() == ["content/projects/b.md:7 repository-duplicate"])
  }

  @Test func neighboursInTimeFollowTheDates() {
    var builder = SiteBuilder()
    builder.article("b", date: "2026-02-01")
    builder.article("a", date: "2026-01-01")
    builder.article("c", date: "2026-03-01")

    let plan = builder.plan().value

    #expect(plan.newestArticles == [2, 0, 1])
    #expect(plan.articles[0].previous == 1)
    #expect(plan.articles[0].next == 2)
    #expect(plan.articles[2].next == nil)
  }

  @Test func aSeriesIsReadOldestFirst() {
    var builder = SiteBuilder()
    builder.article("two", date: "2026-02-01") { $0.series = "Tour" }
    builder.article("one", date: "2026-01-01") { $0.series = "Tour" }
    builder.article("alone", date: "2026-03-01")

    let plan = builder.plan().value

    #expect(plan.articles[0].series == [1, 0])
    #expect(plan.articles[2].series == [])
  }

  @Test func kinshipLooksAtABoundedNumberOfNeighbours() {
    var builder = SiteBuilder()
    for number in 0..<3000 { builder.project("p\(number)", tags: ["common"]) }

    let plan = builder.plan().value

    #expect(plan.projects.allSatisfy { $0.related.count == 6 })
  }
}
