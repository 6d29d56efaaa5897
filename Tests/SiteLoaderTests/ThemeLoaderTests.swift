import Diagnostics
import SiteLoader
import Testing

@Suite struct ThemeLoaderTests {
  @Test func theDefaultThemeIsEmbedded() async throws {
    let loaded = try await TemporarySite().load().value
    let page = loaded.templateSources.first { $0.name == "page" }

    #expect(page?.path == "templates/page.html")
    #expect(page?.bytes.isEmpty == false)
    #expect(loaded.sourceLine("templates/page.html", 1) != nil)
  }

  @Test func aSitesOwnFileReplacesTheOneOfTheSamePath() async throws {
    let plain = try await TemporarySite().load().value
    let site = TemporarySite([
      "templates/page.html": "<p>own</p>", "templates/partials/own.html": "x",
      "templates/own.xml": "<x/>", "templates/assets/own/style.css": "a{}",
      "templates/README.md": "about", "templates/partials/README.md": "about",
    ])
    let loaded = try await site.load()
    let names = loaded.value.templateSources.map(\.name)

    #expect(loaded.diagnostics.isEmpty)
    #expect(
      Set(names) == Set(plain.templateSources.map(\.name)).union(["partials/own", "own.xml"]))
    #expect(names.count == Set(names).count)
    let page = loaded.value.templateSources.first { $0.name == "page" }
    #expect(page.map { String(decoding: $0.bytes, as: UTF8.self) } == "<p>own</p>")
    #expect(
      Set(loaded.value.templateSources.filter(\.isOwn).map(\.name)) == [
        "page", "partials/own", "own.xml",
      ])
    #expect(loaded.value.themeAssets.map(\.path).contains("own/style.css"))
    #expect(loaded.value.sourceLine("templates/page.html", 1) == "<p>own</p>")
  }

  @Test func reportsFilesThatAreNoPartOfATheme() async throws {
    let site = TemporarySite(["templates/style.css": "a{}", "templates/a.mustache": "x"])

    #expect(
      try await site.reported() == [
        "templates/a.mustache:1:1 file-misplaced", "templates/style.css:1:1 file-misplaced",
      ])
  }

  @Test func aTemplateIsText() async throws {
    let site = TemporarySite()
    site.write("templates/page.html", Array("<p>\n".utf8) + [0xFF])
    let loaded = try await site.load()

    #expect(
      loaded.diagnostics.map { "\($0.span) \($0.code.rawValue)" } == [
        "templates/page.html:2:1 encoding-invalid"
      ])
    #expect(loaded.value.templateSources.contains { $0.name == "page" })
  }
}
