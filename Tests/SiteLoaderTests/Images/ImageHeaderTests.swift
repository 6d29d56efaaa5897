import SiteModel
import Testing

@testable import SiteLoader

@Suite struct ImageHeaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var size: PixelSize?

    init(_ name: String, _ bytes: [UInt8], _ width: Int, _ height: Int) {
      testDescription = name
      self.bytes = bytes
      size = PixelSize(width: width, height: height)
    }

    init(_ name: String, _ text: String, _ width: Int, _ height: Int) {
      self.init(name, Array(text.utf8), width, height)
    }
  }

  static let raster = [
    Case("PNG", PictureBytes.png(1200, 630), 1200, 630),
    Case("GIF 87", PictureBytes.gif(300, 70_00, version: "GIF87a"), 300, 7000),
    Case("GIF 89", PictureBytes.gif(1, 2), 1, 2),
    Case("JPEG", PictureBytes.jpeg(640, 480), 640, 480),
    Case("JPEG, progressive", PictureBytes.jpeg(640, 480, frame: 0xC2), 640, 480),
    Case("JPEG, upright", PictureBytes.jpeg(640, 480, orientation: 3), 640, 480),
    Case("JPEG, turned", PictureBytes.jpeg(640, 480, orientation: 6), 480, 640),
    Case(
      "JPEG, turned, MM", PictureBytes.jpeg(640, 480, orientation: 8, isLittle: false), 480, 640),
    Case("WebP, lossy", PictureBytes.lossyWebP(800, 600), 800, 600),
    Case("WebP, lossless", PictureBytes.losslessWebP(16_384, 3), 16_384, 3),
    Case("WebP, extended", PictureBytes.extendedWebP(70_000, 1), 70_000, 1),
    Case("AVIF", PictureBytes.avif(1920, 1080), 1920, 1080),
    Case("AVIF, half a turn", PictureBytes.avif(1920, 1080, turns: 2), 1920, 1080),
    Case("AVIF, a quarter turn", PictureBytes.avif(1920, 1080, turns: 1), 1080, 1920),
  ]

  static let vector = [
    Case("SVG, numbers", #"<svg xmlns="x" width="24" height='12.4'/>"#, 24, 12),
    Case("SVG, px", #"<svg width="24px" height="12PX">"#, 24, 12),
    Case("SVG, pt", #"<svg width="72pt" height="36 pt">"#, 96, 48),
    Case("SVG, mm", #"<svg width="210mm" height="297mm">"#, 794, 1123),
    Case("SVG, viewBox only", #"<svg viewBox="0 0 32 16">"#, 32, 16),
    Case("SVG, viewBox with commas", #"<svg viewBox="-1,-1,32.0,16">"#, 32, 16),
    Case("SVG, relative lengths", #"<svg width="100%" height="2em" viewBox="0 0 32 16">"#, 32, 16),
    Case("SVG, width and viewBox", #"<svg width="100" viewBox="0 0 32 16">"#, 100, 50),
    Case("SVG, height and viewBox", #"<svg height="100" viewBox="0 0 32 16">"#, 200, 100),
    Case("SVG, tiny", #"<svg width="0.2" height="0.2">"#, 1, 1),
    Case("SVG, prefixed", #"<s:svg width="2" height="3">"#, 2, 3),
    Case(
      "SVG, with a prologue",
      "\u{FEFF}<?xml version=\"1.0\"?>\n<!DOCTYPE svg [<!ENTITY a \">\">]>\n<!-- <svg> -->\n<svg width=\"2\" height=\"3\">",
      2, 3),
  ]

  @Test(arguments: raster + vector)
  func readsTheSizeAtWhichAPictureIsShown(_ example: Case) {
    #expect(ImageHeader.pixelSize(of: example.bytes) == example.size)
  }

  @Test(arguments: [
    "", " ", "<", "<svg", "<svg>", "<html width=\"1\" height=\"1\">", "text <svg width=\"1\"",
    #"<svg width="100%" height="100%">"#, #"<svg viewBox="0 0 0 0">"#,
    #"<svg viewBox="1 2 nan inf">"#,
    #"<svg width="-5" height="5">"#, #"<svg width="1e400" height="5">"#,
    #"<svg width="99999999999" height="5">"#, "GIF89a", "RIFF", "RIFFxxxxWEBP", "BM", "%PDF-1.4",
  ])
  func saysNothingWhereThereIsNoSize(_ text: String) {
    #expect(ImageHeader.pixelSize(of: Array(text.utf8)) == nil)
  }

  @Test func refusesSizesThatCannotBe() {
    #expect(ImageHeader.pixelSize(of: PictureBytes.png(0, 5)) == nil)
    #expect(ImageHeader.pixelSize(of: PictureBytes.png(0xFFFF_FFFF, 5)) == nil)
    #expect(ImageHeader.pixelSize(of: PictureBytes.jpeg(640, 0)) == nil)
  }

  @Test(arguments: raster)
  func takesTruncatedAndDamagedFiles(_ example: Case) {
    var seed: UInt64 = 99
    for length in 0..<example.bytes.count {
      _ = ImageHeader.pixelSize(of: Array(example.bytes[..<length]))
    }
    for _ in 0..<2000 {
      var bytes = example.bytes
      for _ in 0..<3 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(seed >> 33) % bytes.count] =
          seed & 1 == 0 ? 0xFF : UInt8(truncatingIfNeeded: seed >> 20)
      }
      let size = ImageHeader.pixelSize(of: bytes)
      #expect(size.map { $0.width > 0 && $0.height > 0 } ?? true)
    }
  }

  @Test func readsHostileFilesInLinearTime() {
    let length = 200_000
    let files: [[UInt8]] = [
      [0xFF, 0xD8] + [UInt8](repeating: 0xFF, count: length),
      [0xFF, 0xD8] + Array([[UInt8]](repeating: [0xFF, 0xD0], count: length / 2).joined()),
      PictureBytes.box("ftyp", Array("avif".utf8))
        + Array([[UInt8]](repeating: PictureBytes.box("free", []), count: length / 8).joined()),
      Array(String(repeating: "<!---->", count: length / 7).utf8),
      Array(("<svg" + String(repeating: " a=\"\"", count: length / 5)).utf8),
    ]
    for file in files {
      let time = ContinuousClock().measure { _ = ImageHeader.pixelSize(of: file) }
      #expect(time < .seconds(10))
    }
  }
}
