import Testing

@testable import SiteRenderer

@Suite struct FingerprintedFileTests {
  private func publish(_ files: [(String, String)], accent: Colour? = nil) -> [FingerprintedFile] {
    FingerprintedFile.publish(
      files.map { ThemeFile(path: $0.0, bytes: Array($0.1.utf8)) }, accent: accent)
  }

  @Test(arguments: [
    ("assets/style.css", "style_css", "assets/style.#.css"),
    ("assets/icons/a-b.svg", "icons_a_b_svg", "assets/icons/a-b.#.svg"),
    ("assets/.hidden", "_hidden", "assets/.hidden.#"),
    ("assets/v1.2/LICENSE", "v1_2_LICENSE", "assets/v1.2/LICENSE.#"),
  ])
  func putsAHashOfTheBytesIntoTheName(path: String, name: String, output: String) {
    let file = publish([(path, "x")]).first

    #expect(file?.name == name)
    #expect(file?.outputPath.replacing(/\.[0-9a-f]{10}(?=\.|$)/, with: ".#") == output)
  }

  @Test func changesTheNameWithTheBytesAndNotOtherwise() {
    let one = publish([("assets/a.js", "1")])[0].outputPath

    #expect(publish([("assets/a.js", "1")])[0].outputPath == one)
    #expect(publish([("assets/a.js", "2")])[0].outputPath != one)
  }

  @Test func changesTheNameOfAStyleWithThePictureItShows() {
    let style = ("assets/style.css", "a{background:url(p.svg)}")
    let one = publish([style, ("assets/p.svg", "1")])
    let other = publish([style, ("assets/p.svg", "2")])

    #expect(one.last?.outputPath != other.last?.outputPath)
  }

  @Test func putsTheAccentBeforeTheMainStyleAlone() throws {
    let accent = try #require(Colour(hex: "#1f6f54"))
    let files = publish([("assets/style.css", "a{}"), ("assets/print.css", "b{}")], accent: accent)

    #expect(String(decoding: files[0].bytes, as: UTF8.self) == "b{}")
    #expect(String(decoding: files[1].bytes, as: UTF8.self).hasPrefix(":root{--accent-light:#"))
  }
}
