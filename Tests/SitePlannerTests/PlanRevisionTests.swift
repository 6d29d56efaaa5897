import Diagnostics
import SiteModel
import SitePlanner
import Testing

@Suite struct PlanRevisionTests {
  private static let options = PlanOptions(now: nil)

  private static func site(_ change: (inout SiteBuilder) -> Void = { _ in }) -> Site {
    var builder = SiteBuilder()
    builder.article(
      "hello", tags: ["a"], links: [SiteBuilder.link("../projects/tool.md", sentence: "See Tool.")])
    builder.article("second", date: "2026-02-02", tags: ["a", "b"])
    builder.project("tool", tags: ["b"])
    builder.page("/docs/")
    change(&builder)
    return builder.site
  }

  /// Everything that a plan says, as text.
  private static func words(_ plan: Checked<SitePlan>) -> String { String(reflecting: plan) }

  struct Edit: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var change: @Sendable (inout Site) -> Void
  }

  static let edits: [Edit] = [
    Edit(testDescription: "nothing") { _ in },
    Edit(testDescription: "a text") { site in
      site.articles[0].source.body.reference = BodyReference(offset: 90, length: 9)
      site.articles[0].source.body.summary = "Another"
      site.articles[0].source.body.wordCount = 12
    },
    Edit(testDescription: "a text above a link") {
      $0.articles[0].source.body.links[0].span.line = 20
    },
    Edit(testDescription: "the text of a project") {
      $0.projects[0].source.body.reference = BodyReference(offset: 5, length: 5)
    },
    Edit(testDescription: "a sentence with a link") {
      $0.articles[0].source.body.links[0].sentence = "Look at Tool."
    },
    Edit(testDescription: "a link that leads nowhere") {
      $0.articles[0].source.body.links[0].destination = "nowhere.md"
    },
    Edit(testDescription: "one link less") { $0.articles[0].source.body.links = [] },
    Edit(testDescription: "a title") { $0.projects[0].source.title = "A new name" },
    Edit(testDescription: "a date") {
      $0.articles[1].date.value = $0.articles[0].date.value
    },
    Edit(testDescription: "a tag") { $0.articles[0].tags = ["c"] },
    Edit(testDescription: "a draft") { $0.articles[1].source.draft = true },
    Edit(testDescription: "an anchor") { $0.projects[0].source.body.anchors = ["usage"] },
    Edit(testDescription: "the time it takes to read") {
      $0.articles[0].source.body.wordCount = 9000
    },
    Edit(testDescription: "a page less") { $0.articles.removeLast() },
    Edit(testDescription: "the settings") { $0.settings.title = "Another site" },
    Edit(testDescription: "a picture") {
      $0.assets.append(Asset(file: SourceFile("content/a.png"), outputPath: "a.png", size: 3))
    },
    Edit(testDescription: "a file that cannot be read") {
      $0.failed.insert("content/articles/x.md")
    },
  ]

  @Test(arguments: edits)
  func aRevisionIsWhatANewPlanWouldBe(edit: Edit) {
    let first = PlanRevision(of: Self.site(), options: Self.options)
    var site = Self.site()
    edit.change(&site)

    let revised = first.next(site).plan

    #expect(Self.words(revised) == Self.words(SitePlanner.plan(site, options: Self.options)))
  }

  @Test func aMistakeMovesWithTheTextAboveIt() throws {
    let broken = { (line: Int) in
      Self.site { builder in
        builder.page("/more/", links: [SiteBuilder.link("nowhere.md", line: line)])
      }
    }
    let first = PlanRevision(of: broken(9), options: Self.options)

    let diagnostics = first.next(broken(12)).plan.diagnostics

    #expect(diagnostics.map(\.span.line) == [12])
  }

  @Test func revisionsFollowEachOther() {
    var revision = PlanRevision(of: Self.site(), options: Self.options)
    var site = Self.site()
    for edit in Self.edits {
      edit.change(&site)
      revision = revision.next(site)
    }

    #expect(
      Self.words(revision.plan) == Self.words(SitePlanner.plan(site, options: Self.options)))
  }
}
