import Diagnostics
import SiteLoader
import SiteModel
import Testing

@Suite struct AssetLoaderTests {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 1, 0, 0, 0, 0, 0x80, 8, 6, 0, 0, 0, 0, 0, 0, 0]

  @Test func aPicturesSizeIsReadFromItsHeader() async throws {
    let site = TemporarySite([
      "content/b.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\"/>"
    ])
    site.write("content/a.PNG", Self.png)
    let loaded = try await site.load()

    #expect(loaded.diagnostics.isEmpty)
    #expect(
      loaded.value.site.assets.map(\.pixels) == [
        PixelSize(width: 256, height: 128), PixelSize(width: 30, height: 20),
      ])
  }

  @Test func aPictureWithoutASizeIsPublishedWithAWarning() async throws {
    let site = TemporarySite(["content/a.png": "not a picture", "content/b.txt": "no picture"])
    let loaded = try await site.load()

    #expect(
      loaded.diagnostics.map { "\($0.span) \($0.code.rawValue)" } == [
        "content/a.png:1:1 image-invalid"
      ])
    #expect(loaded.diagnostics.map(\.severity) == [.warning])
    #expect(loaded.value.site.assets.count == 2)
  }

  @Test func aSizeThatStandsFarBehindIsStillRead() async throws {
    let note: [UInt8] = [0xFF, 0xEF, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 65_533)
    let frame: [UInt8] = [0xFF, 0xC0, 0, 17, 8, 0, 9, 0, 16, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]
    let site = TemporarySite()
    site.write("content/a.jpg", [0xFF, 0xD8] + note + note + frame + [0xFF, 0xD9])
    let loaded = try await site.load()

    #expect(loaded.value.site.assets.map(\.pixels) == [PixelSize(width: 16, height: 9)])
  }

  @Test func anSVGThatIsMoreThanAPictureIsRefused() async throws {
    let site = TemporarySite([
      "content/a.svg":
        "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<script>run()</script>\n</svg>"
    ])
    let loaded = try await site.load()

    #expect(loaded.diagnostics.allSatisfy { $0.code == .svgActive && $0.severity == .error })
    #expect(loaded.diagnostics.first?.span.line == 2)
    #expect(loaded.value.site.assets.isEmpty)
    #expect(loaded.value.site.failed == ["content/a.svg"])
  }
}
