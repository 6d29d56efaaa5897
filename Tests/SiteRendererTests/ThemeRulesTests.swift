import Foundation
import Testing

@testable import SiteRenderer

/// What the default theme promises of every page.
@Suite struct ThemeRulesTests {
  private func pages() throws -> [(path: String, html: String)] {
    let renderer = try SampleSite().renderer()
    return try renderer.outputs.filter(\.isPage).map {
      ($0.path, String(decoding: try renderer.render($0).value.bytes, as: UTF8.self))
    }
  }

  @Test func staysSmall() throws {
    // As they are published: that is what readers wait for.
    let files = Theme(files: try DefaultTheme().files, accent: "#1f6f54").files
    let size = { (suffix: String) in
      files.filter { $0.outputPath.hasSuffix(suffix) }.reduce(0) { $0 + $1.bytes.count }
    }

    #expect(size(".css") <= 24_000)
    #expect(size(".js") <= 16_000)
  }

  @Test func putsNoScriptAndNoStyleIntoPages() throws {
    for (path, html) in try pages() {
      let scripts = html.matches(of: #/<script(?! type="application/ld\+json">)[^>]*>(.*?)</#)
      #expect(scripts.allSatisfy { $0.1.isEmpty }, "\(path)")
      #expect(html.firstMatch(of: #/<style|\sstyle="|\son[a-z]+="/#) == nil, "\(path)")
    }
  }

  @Test func loadsNothingFromElsewhere() throws {
    for (path, html) in try pages() {
      let loaded = html.matches(of: #/<(?:script|img|source|link rel="(?:stylesheet|icon)")[^>]*>/#)
      #expect(loaded.allSatisfy { !$0.0.contains("//") }, "\(path)")
      #expect(html.contains("content=\"default-src 'self'"), "\(path)")
    }
  }

  @Test func givesEveryPageItsLandmarksAndOneHeading() throws {
    for (path, html) in try pages() {
      #expect(html.matches(of: #/<main /#).count == 1, "\(path)")
      #expect(html.matches(of: /<h1/).count == 1, "\(path)")
      #expect(html.contains("<html lang=\"en\" dir=\"ltr\">"), "\(path)")
      #expect(html.contains("<a class=\"skip\" href=\"#Main\">"), "\(path)")
    }
  }

  @Test func givesEveryIDOnce() throws {
    for (path, html) in try pages() {
      let ids = html.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
      #expect(Set(ids).count == ids.count, "\(path)")
    }
  }

  @Test func skipsNoLevelOfHeadings() throws {
    for (path, html) in try pages() {
      let levels = html.matches(of: /<h([1-6])/).compactMap { Int($0.1) }
      let steps = zip(levels, levels.dropFirst())
      #expect(steps.allSatisfy { $1 <= $0 + 1 }, "\(path)")
    }
  }

  @Test func drawsTilesWhoseLettersCanBeRead() throws {
    let style = try #require(try DefaultTheme().files.first { $0.path == "assets/style.css" })
    let css = String(decoding: style.bytes, as: UTF8.self)
    let colours = css.matches(of: /\.hue-(\d+) \{ fill: (#[0-9a-f]{6}); \}/)
    let white = Colour(red: 255, green: 255, blue: 255)

    #expect(colours.map { String($0.1) } == (0..<Tile.hues).map(String.init))
    for colour in colours {
      let contrast = try #require(Colour(hex: String(colour.2))).contrast(with: white)
      #expect(contrast >= 4.5, "\(colour.2)")
    }
  }

  @Test func leadsEverywhereFromThePageForMissingOnes() throws {
    let html = try SampleSite().render("404.html")

    #expect(html.contains("href=\"/repo/projects/\""))
    #expect(html.contains("href=\"/repo/assets/style."))
    #expect(!html.contains("rel=\"canonical\""))
  }

  @Test func worksFromDiskInThePortableForm() throws {
    let html = try SampleSite().render("projects/alpha/index.html", portable: true)
    let folders = html.matches(of: #/href="([^":]*/)"/#).map { String($0.1) }

    #expect(folders == [])
    #expect(html.contains("href=\"../../projects/index.html\""))
  }
}
