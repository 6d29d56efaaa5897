import Diagnostics
import Testing

@testable import SiteLoader

/// Names that are fine here and none on Windows: a warning, and the file is published.
@Suite struct UnportableNameTests {
  private static let page = "---\ntitle: A\ndate: 2026-01-01\n---\n"

  @Test(arguments: ["con.txt", "b/aux.png", "a:b.txt", "name.", "name ", "what?.json", "..."])
  func aCopiedFileIsReportedAndPublished(_ name: String) async throws {
    let site = TemporarySite(["content/\(name)": "x"])
    let loaded = try await site.load()
    let found = loaded.diagnostics.filter { $0.code == .fileNameUnportable }

    if name == "..." {
      // What begins with a full stop is passed over.
      #expect(loaded.diagnostics.isEmpty)
    } else {
      #expect(found.map { "\($0.span) \($0.severity)" } == ["content/\(name):1:1 warning"])
      #expect(loaded.value.site.assets.map(\.outputPath) == [name])
    }
  }

  @Test func aFolderIsReportedOnceAtItsFirstFile() async throws {
    let site = TemporarySite([
      "content/a./nul/b.txt": "x", "content/a./nul/c.txt": "x", "content/a./d.txt": "x",
    ])
    let loaded = try await site.load()

    #expect(
      loaded.diagnostics.map { "\($0.span): \($0.message)" } == [
        "content/a./d.txt:1:1: a folder's name ends in no full stop or blank, which Windows drops; "
          + "found 'a.'; 'a' is good everywhere",
        "content/a./nul/b.txt:1:1: a folder's name is none that Windows keeps for a device; found "
          + "'nul'; 'nul_' is good everywhere",
      ])
  }

  @Test func aFileOfTheThemeIsReportedLikeOneOfTheContent() async throws {
    let site = TemporarySite(["templates/assets/aux.css": "a{}", "templates/a:b.html": "x"])
    let loaded = try await site.load()

    #expect(
      loaded.diagnostics.map { "\($0.span) \($0.code.rawValue) \($0.severity)" } == [
        "templates/a:b.html:1:1 file-name-unportable warning",
        "templates/assets/aux.css:1:1 file-name-unportable warning",
      ])
    #expect(loaded.value.themeAssets.contains { $0.path == "aux.css" })
  }

  @Test func aPageIsReportedForItsFileOrForItsSlugNotForBoth() async throws {
    let site = TemporarySite([
      "content/articles/con.md": Self.page,
      "content/articles/nul.md": "---\nslug: null\ntitle: A\ndate: 2026-01-01\n---\n",
    ])
    let loaded = try await site.load()

    #expect(
      loaded.diagnostics.map { "\($0.span.file) \($0.code.rawValue)" } == [
        "content/articles/con.md slug-invalid", "content/articles/nul.md file-name-unportable",
      ])
  }
}
