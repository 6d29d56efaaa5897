import SiteModel

/// The size of a JPEG: its frame header's, turned as its Exif orientation says.
enum JPEGHeader {
  /// - Precondition: `file` begins with `FF D8`.
  static func pixelSize(in file: BinaryHeader) -> PixelSize? {
    var offset = 2
    var isTurned = false
    while let marker = file[offset + 1], file[offset] == 0xFF {
      if marker == 0xFF {
        offset += 1
        continue
      }
      let segment = offset + 2
      if isFrame(marker) {
        let size = PixelSize(file.big(2, at: segment + 5), file.big(2, at: segment + 3))
        return isTurned ? size?.turned : size
      }
      if hasNoLength(marker) {
        offset = segment
        continue
      }
      guard let length = file.big(2, at: segment), length >= 2, marker != 0xDA, marker != 0xD9
      else { return nil }
      if marker == 0xE1, file.matches("Exif\0\0", at: segment + 2) {
        isTurned = (5...8).contains(orientation(in: file, tiff: segment + 8))
      }
      offset = segment + length
    }
    return nil
  }

  /// SOF0 to SOF15, without the three of their range that mean something else.
  private static func isFrame(_ marker: UInt8) -> Bool {
    0xC0...0xCF ~= marker && marker != 0xC4 && marker != 0xC8 && marker != 0xCC
  }

  private static func hasNoLength(_ marker: UInt8) -> Bool {
    0xD0...0xD8 ~= marker || marker == 0x01
  }

  /// 1 to 8; 1 when it is not said. Tag 0x0112 of the first directory.
  private static func orientation(in file: BinaryHeader, tiff: Int) -> Int {
    let isLittle = file.matches("II", at: tiff)
    guard isLittle || file.matches("MM", at: tiff) else { return 1 }
    func number(_ size: Int, at offset: Int) -> Int? {
      isLittle ? file.little(size, at: tiff + offset) : file.big(size, at: tiff + offset)
    }
    guard let directory = number(4, at: 4), let entries = number(2, at: directory) else {
      return 1
    }
    for entry in 0..<entries {
      let place = directory + 2 + entry * 12
      guard let tag = number(2, at: place) else { return 1 }
      if tag == 0x0112 { return number(2, at: place + 8) ?? 1 }
    }
    return 1
  }
}
