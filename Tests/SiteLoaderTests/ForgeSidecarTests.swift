import SiteLoader
import Testing

@Suite struct ForgeSidecarTests {
  private static let project =
    "---\ntitle: P\nsummary: Does it\nrepository: ada/p\nlicense: MIT\n---\nText.\n"
  private static let head =
    "{\n\"repository\": \"https://github.com/ada/p\",\n"
    + "\"fetched_at\": \"2026-11-26T10:00:00Z\",\n"

  @Test(arguments: ["content/projects/p.md", "content/projects/p/index.md"])
  func figuresReachTheProject(_ path: String) async throws {
    let site = TemporarySite([
      path: Self.project, "content/projects/p.forge.json": Self.head + "\"stars\": 12}",
    ])
    let loaded = try await site.load()

    #expect(loaded.diagnostics.isEmpty)
    let project = try #require(loaded.value.site.projects.first)
    #expect(loaded.value.site.figures(of: project)?.stars == 12)
  }

  @Test(arguments: [
    ("\"stars\": -3}", "4:10 value-type"), ("\"stars\": \"many\"}", "4:10 value-type"),
    ("\"archived\": 1}", "4:13 value-type"), ("\"pushed\": \"soon\"}", "4:11 value-type"),
    ("\"history\": [\n{\"stars\": 3}]}", "5:1 value-type"),
    ("<<<<<<< HEAD\n}", "4:1 json-syntax"),
  ])
  func aMistakeInThemIsReportedAtItsLine(_ text: String, _ fault: String) async throws {
    let site = TemporarySite([
      "content/projects/p.md": Self.project, "content/projects/p.forge.json": Self.head + text,
    ])
    let loaded = try await site.load()

    #expect(
      loaded.diagnostics.map { "\($0.span.line):\($0.span.column) \($0.code.rawValue)" } == [fault])
    #expect(loaded.value.site.figures.isEmpty)
  }

  @Test func figuresWithoutAPageAreWarnedOf() async throws {
    let site = TemporarySite(["content/projects/gone.forge.json": Self.head + "\"stars\": 12}"])
    let loaded = try await site.load()

    #expect(loaded.diagnostics.map(\.code) == [.fileMisplaced])
    #expect(loaded.diagnostics.map(\.severity) == [.warning])
  }
}
