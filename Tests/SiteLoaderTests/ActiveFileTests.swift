import Diagnostics
import Testing

@testable import SiteLoader

@Suite struct ActiveFileTests {
  @Test(arguments: [
    "a.html", "a.HTM", "b/a.xhtml", "a.xml", "a.svgz", "a.js", "a.mjs", "a.php", "a.html.gz",
    "a.b.html", "a.html.br.gz",
  ])
  func aFileThatRunsIsRefused(_ name: String) async throws {
    let site = TemporarySite(["content/\(name)": "x"])
    let loaded = try await site.load()

    #expect(
      loaded.diagnostics.map { "\($0.span) \($0.severity) \($0.code.rawValue)" } == [
        "content/\(name):1:1 error file-active"
      ])
  }

  @Test(arguments: [
    "CNAME", "html", "a.txt", "a.json", "a.css", "a.pdf", "a.wasm", "a.tar.gz", "a.js.txt",
    "x.html/a.txt",
  ])
  func anyOtherIsPublished(_ name: String) async throws {
    let site = TemporarySite(["content/\(name)": "x"])
    let loaded = try await site.load()

    #expect(loaded.diagnostics.isEmpty)
    #expect(loaded.value.site.assets.map(\.outputPath) == [name])
  }

  @Test func theSettingsNameThoseThatAreMeant() async throws {
    let site = TemporarySite([
      "content/site.yml":
        "title: A\nurl: https://a.example/\nactive_files: [own.html, demo/]\n",
      "content/own.html": "x", "content/demo/index.html": "x", "content/demo.html": "x",
      "content/other/own.html": "x",
    ])
    let loaded = try await site.load()

    #expect(
      loaded.diagnostics.map(\.span.file) == ["content/demo.html", "content/other/own.html"])
    #expect(
      loaded.diagnostics.first?.message
        == "a '.html' file runs with the rights of the site; it is published only if "
        + "'active_files' in content/site.yml names it")
  }
}
