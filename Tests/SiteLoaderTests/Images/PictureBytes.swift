/// Headers of pictures, made by hand as their formats say.
enum PictureBytes {
  static func big(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  static func little(_ value: Int, _ size: Int) -> [UInt8] { big(value, size).reversed() }

  static func png(_ width: Int, _ height: Int) -> [UInt8] {
    [0x89] + Array("PNG\r\n\u{1A}\n".utf8) + big(13, 4) + Array("IHDR".utf8) + big(width, 4)
      + big(height, 4) + [8, 6, 0, 0, 0] + big(0, 4)
  }

  static func gif(_ width: Int, _ height: Int, version: String = "GIF89a") -> [UInt8] {
    Array(version.utf8) + little(width, 2) + little(height, 2) + [0, 0, 0]
  }

  /// - Parameters:
  ///   - orientation: What Exif says, 1 to 8.
  ///   - isLittle: The byte order of Exif.
  static func jpeg(
    _ width: Int, _ height: Int, orientation: Int? = nil, isLittle: Bool = true, frame: UInt8 = 0xC0
  ) -> [UInt8] {
    let jfif = segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
    let turn = orientation.map { segment(0xE1, exif($0, isLittle)) } ?? []
    let tables = segment(0xDB, [UInt8](repeating: 1, count: 65)) + segment(0xC4, [0, 0, 0])
    let header = segment(frame, [8] + big(height, 2) + big(width, 2) + [3, 1, 0x22, 0])
    return [0xFF, 0xD8] + jfif + turn + tables + [0xFF] + header + segment(0xDA, [1, 2, 3])
  }

  private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker] + big(content.count + 2, 2) + content
  }

  private static func exif(_ orientation: Int, _ isLittle: Bool) -> [UInt8] {
    func number(_ value: Int, _ size: Int) -> [UInt8] {
      isLittle ? little(value, size) : big(value, size)
    }
    func entry(_ tag: Int, _ value: Int) -> [UInt8] {
      number(tag, 2) + number(3, 2) + number(1, 4) + number(value, 2) + [0, 0]
    }
    return Array("Exif\0\0".utf8) + Array((isLittle ? "II" : "MM").utf8) + number(42, 2)
      + number(8, 4) + number(2, 2) + entry(0x0100, 77) + entry(0x0112, orientation) + number(0, 4)
  }

  static func webP(_ type: String, _ content: [UInt8]) -> [UInt8] {
    let chunk = Array(type.utf8) + little(content.count, 4) + content
    return Array("RIFF".utf8) + little(chunk.count + 4, 4) + Array("WEBP".utf8) + chunk
  }

  static func lossyWebP(_ width: Int, _ height: Int) -> [UInt8] {
    webP("VP8 ", [0x10, 2, 0, 0x9D, 1, 0x2A] + little(width | 1 << 14, 2) + little(height, 2))
  }

  static func losslessWebP(_ width: Int, _ height: Int) -> [UInt8] {
    webP("VP8L", [0x2F] + little(width - 1 | (height - 1) << 14 | 1 << 28, 4) + [0])
  }

  static func extendedWebP(_ width: Int, _ height: Int) -> [UInt8] {
    webP("VP8X", [0x10, 0, 0, 0] + little(width - 1, 3) + little(height - 1, 3))
  }

  static func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
    big(content.count + 8, 4) + Array(type.utf8) + content
  }

  /// Item 2 is the primary one; item 1 is a small picture beside it.
  static func avif(_ width: Int, _ height: Int, turns: UInt8? = nil) -> [UInt8] {
    func size(_ width: Int, _ height: Int) -> [UInt8] {
      box("ispe", big(0, 4) + big(width, 4) + big(height, 4))
    }
    let properties =
      size(16, 9) + box("pixi", [0, 0, 0, 0, 3, 8, 8, 8]) + size(width, height)
      + box("irot", [turns ?? 0])
    let own: [UInt8] = turns == nil ? [2, 0x82, 3] : [3, 0x82, 3, 0x84]
    let owners = box(
      "ipma", big(0, 4) + big(2, 4) + big(1, 2) + [2, 1, 0x84] + big(2, 2) + own)
    let meta =
      big(0, 4) + box("hdlr", [UInt8](repeating: 0, count: 25)) + box("pitm", big(0, 4) + big(2, 2))
      + box("iprp", box("ipco", properties) + owners)
    return box("ftyp", Array("avif".utf8) + big(0, 4) + Array("avifmif1miaf".utf8))
      + box("meta", meta) + box("mdat", [1, 2, 3])
  }
}
