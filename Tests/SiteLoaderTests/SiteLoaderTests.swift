import Diagnostics
import FrontMatter
import Markdown
import SiteLoader
import SiteModel
import Synchronization
import Testing

@Suite struct SiteLoaderTests {
  @Test func aBodyIsConvertedOnceAndStored() async throws {
    let fixture = try await DocumentFixture(
      "content/articles/a.md",
      "---\r\ntitle: A\r\ndate: 2024-05-01\r\n---\r\n\r\n# Head\r\n\r\nFirst words, [a link](b.md).\r\n"
    )
    let body = try fixture.article.source.body

    #expect(body.reference.length > 0)
    #expect(body.outline.map(\.text) == ["Head"])
    #expect(body.outline.map(\.span.line) == [6])
    #expect(body.anchors.contains("head"))
    #expect(body.links.map(\.destination) == ["b.md"])
    #expect(body.links.map(\.span.line) == [8])
    #expect(body.summary == "First words, a link.")
    #expect(body.wordCount > 0)
  }

  @Test func aBrokenFileDoesNotHideTheOthers() async throws {
    let site = TemporarySite([
      "content/articles/a.md": "---\ntitle: A: B\ndate: 2024-05-01\n---\n[x](y.md)\n",
      "content/articles/b.md": "---\ntitle: B\ndate: 2024-05-01\n---\n",
      "content/articles/c.md": "---\ntitle: C\n",
      "content/articles/d/e.md": "x",
    ])
    site.write("content/articles/f.md", Array("---\ntitle: F\n---\ncaf".utf8) + [0xE9])
    let loaded = try await site.load()

    #expect(
      loaded.diagnostics.map { "\($0.span) \($0.code.rawValue)" } == [
        "content/articles/a.md:2:8 yaml-colon",
        "content/articles/c.md:1:1 front-matter-unterminated",
        "content/articles/d/e.md:1:1 file-misplaced",
        "content/articles/f.md:4:4 encoding-invalid",
      ])
    // A page whose text could be had is there, so that its links are checked in the same run.
    #expect(loaded.value.site.articles.map(\.source.slug.text) == ["a", "b"])
    #expect(loaded.value.site.articles[0].source.body.links.map(\.destination) == ["y.md"])
    #expect(
      loaded.value.site.failed == [
        "content/articles/c.md", "content/articles/d/e.md", "content/articles/f.md",
      ])
  }

  @Test func sidecarsAreNotPublished() async throws {
    let site = TemporarySite(["content/projects/p.forge.json": "{}"])

    #expect(try await site.load().value.site.assets.isEmpty)
  }

  @Test func almostMarkdownIsWarnedOf() async throws {
    let site = TemporarySite(["content/a.markdown": "x", "content/B.MD": "x"])
    let loaded = try await site.load()

    #expect(loaded.diagnostics.map(\.severity) == [.warning, .warning])
    #expect(loaded.value.site.assets.count == 2)
  }

  @Test(arguments: [1, 8]) func theOrderIsThatOfPathsForAnyNumberOfJobs(_ jobs: Int) async throws {
    let names = (0..<60).map { "n\($0 * 7 % 60)" }
    let articles = names.map {
      ("content/articles/\($0).md", "---\ntitle: \($0)\ndate: 2024\n---\n")
    }
    let loaded = try await TemporarySite(Dictionary(uniqueKeysWithValues: articles)).load(
      jobs: jobs)
    let sorted = names.map { "content/articles/\($0).md" }.sorted()

    #expect(loaded.value.site.articles.map(\.source.file.path) == sorted)
    #expect(loaded.diagnostics.map(\.span.file) == sorted)
  }

  @Test func theSettingsChooseHowMarkdownIsConverted() async throws {
    let chosen = Mutex<MarkdownOptions?>(nil)
    let site = TemporarySite(
      settings: "title: T\nurl: https://a.example\nmarkdown: {html: raw, highlight: off}\n")
    _ = try await SiteLoader(root: site.root).load(
      jobs: Jobs(1),
      converter: { options in
        chosen.withLock { $0 = options }
        return MarkdownConverter(options: options, worker: nil, jobs: 1)
      },
      store: { _ in BodyReference(offset: 0, length: 0) })

    #expect(chosen.withLock { $0 } == MarkdownOptions(rawHTML: .raw, highlight: false))
  }
}
