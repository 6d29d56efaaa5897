package import SiteModel

/// How large a picture is, by its content; its name is not asked.
package enum ImageHeader {
  /// The size at which a PNG, JPEG, GIF, WebP, AVIF or SVG is shown, or nil when `bytes` are none
  /// of these or say no size.
  ///
  /// Rotation that the file asks for is applied. Any bytes will do. The first 256 kB of a file are
  /// enough for nearly every picture.
  package static func pixelSize(of bytes: UnsafeBufferPointer<UInt8>) -> PixelSize? {
    let file = BinaryHeader(bytes: bytes)
    if file[0] == 0x89 { return png(file) }
    if file.big(2, at: 0) == 0xFFD8 { return JPEGHeader.pixelSize(in: file) }
    if file.matches("GIF8", at: 0) { return gif(file) }
    if file.matches("RIFF", at: 0), file.matches("WEBP", at: 8) { return webP(file) }
    if file.matches("ftyp", at: 4) { return AVIFHeader.pixelSize(in: file) }
    return SVGHeader.pixelSize(in: bytes)
  }

  /// As above, for bytes that are owned.
  package static func pixelSize(of bytes: [UInt8]) -> PixelSize? {
    bytes.withUnsafeBufferPointer { pixelSize(of: $0) }
  }

  private static func png(_ file: BinaryHeader) -> PixelSize? {
    guard file.big(4, at: 0) == 0x8950_4E47, file.big(4, at: 4) == 0x0D0A_1A0A,
      file.matches("IHDR", at: 12)
    else { return nil }
    return PixelSize(file.big(4, at: 16), file.big(4, at: 20))
  }

  private static func gif(_ file: BinaryHeader) -> PixelSize? {
    guard file.matches("7a", at: 4) || file.matches("9a", at: 4) else { return nil }
    return PixelSize(file.little(2, at: 6), file.little(2, at: 8))
  }

  /// The first chunk says it, in one of three ways.
  private static func webP(_ file: BinaryHeader) -> PixelSize? {
    if file.matches("VP8X", at: 12) {
      return PixelSize(
        file.little(3, at: 24).map { $0 + 1 }, file.little(3, at: 27).map { $0 + 1 })
    }
    if file.matches("VP8L", at: 12), file[20] == 0x2F {
      return file.little(4, at: 21).flatMap {
        PixelSize(($0 & 0x3FFF) + 1, ($0 >> 14 & 0x3FFF) + 1)
      }
    }
    guard file.matches("VP8 ", at: 12), file.big(3, at: 23) == 0x9D012A else { return nil }
    return PixelSize(
      file.little(2, at: 26).map { $0 & 0x3FFF }, file.little(2, at: 28).map { $0 & 0x3FFF })
  }
}

extension PixelSize {
  /// Nil when a side is unknown, empty, or longer than any picture.
  init?(_ width: Int?, _ height: Int?) {
    guard let width, let height, 1...0x7FFF_FFFF ~= width, 1...0x7FFF_FFFF ~= height else {
      return nil
    }
    self.init(width: width, height: height)
  }

  /// The size after a quarter turn.
  var turned: PixelSize { PixelSize(width: height, height: width) }
}
