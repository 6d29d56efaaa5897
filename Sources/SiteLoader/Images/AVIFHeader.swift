import SiteModel

/// The size of an AVIF: that of its primary item, turned as the item says.
///
/// The file is boxes in boxes: `meta` holds `pitm` (which item is the primary one) and `iprp`, which
/// holds `ipco` (a list of properties) and `ipma` (which properties each item has).
enum AVIFHeader {
  /// - Precondition: `file` begins with an `ftyp` box.
  static func pixelSize(in file: BinaryHeader) -> PixelSize? {
    guard let brands = box("ftyp", in: file, 0..<file.count), isAVIF(file, brands),
      let meta = box("meta", in: file, 0..<file.count)?.dropFirst(4),
      let properties = box("iprp", in: file, meta),
      let list = box("ipco", in: file, properties)
    else { return nil }
    let owned =
      box("ipma", in: file, properties).flatMap {
        indices(of: primaryItem(file, meta), in: file, $0)
      } ?? []
    return size(of: owned, in: file, list)
  }

  private static func isAVIF(_ file: BinaryHeader, _ brands: Range<Int>) -> Bool {
    stride(from: brands.lowerBound, to: brands.upperBound, by: 4).contains {
      file.matches("avif", at: $0) || file.matches("avis", at: $0) || file.matches("mif1", at: $0)
    }
  }

  /// The first size among the item's properties, and a quarter turn where one is asked for. Without
  /// associations, the first size of all.
  private static func size(of owned: [Int], in file: BinaryHeader, _ list: Range<Int>)
    -> PixelSize?
  {
    var size: PixelSize?
    var isTurned = false
    var index = 0
    forEachBox(in: file, list) { type, content in
      index += 1
      guard owned.isEmpty || owned.contains(index) else { return true }
      if type == .size, size == nil {
        size = PixelSize(
          file.big(4, at: content.lowerBound + 4), file.big(4, at: content.lowerBound + 8))
      } else if type == .rotation, !owned.isEmpty {
        isTurned = (file[content.lowerBound] ?? 0) & 1 == 1
      }
      return true
    }
    return isTurned ? size?.turned : size
  }

  private static func primaryItem(_ file: BinaryHeader, _ meta: Range<Int>) -> Int? {
    box("pitm", in: file, meta).flatMap {
      file.big(file[$0.lowerBound] == 0 ? 2 : 4, at: $0.lowerBound + 4)
    }
  }

  /// The properties of `item`, counted from 1.
  private static func indices(of item: Int?, in file: BinaryHeader, _ content: Range<Int>)
    -> [Int]?
  {
    guard let version = file[content.lowerBound],
      let flags = file.big(3, at: content.lowerBound + 1),
      let entries = file.big(4, at: content.lowerBound + 4)
    else { return nil }
    var offset = content.lowerBound + 8
    let idSize = version == 0 ? 2 : 4
    let indexSize = flags & 1 == 1 ? 2 : 1
    for _ in 0..<entries {
      guard offset < content.upperBound, let id = file.big(idSize, at: offset),
        let count = file[offset + idSize]
      else { return nil }
      offset += idSize + 1
      if id == item {
        let mask = indexSize == 2 ? 0x7FFF : 0x7F
        return (0..<Int(count)).compactMap {
          file.big(indexSize, at: offset + $0 * indexSize).map { $0 & mask }
        }
      }
      offset += Int(count) * indexSize
    }
    return nil
  }

  private enum BoxType { case size, rotation, other }

  /// The content of the first box named `type`.
  private static func box(_ type: StaticString, in file: BinaryHeader, _ range: Range<Int>)
    -> Range<Int>?
  {
    var found: Range<Int>?
    forEachBox(in: file, range) { _, content in
      if file.matches(type, at: content.lowerBound - 4) { found = content }
      return found == nil
    }
    return found
  }

  /// Stops at the first box that does not fit, and when `visit` says so. A box larger than its
  /// parent or of the long form is not read.
  private static func forEachBox(
    in file: BinaryHeader, _ range: Range<Int>, _ visit: (BoxType, Range<Int>) -> Bool
  ) {
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound, let length = file.big(4, at: offset) {
      let end = length == 0 ? range.upperBound : offset + length
      guard end >= offset + 8, end <= range.upperBound else { return }
      let type: BoxType =
        file.matches("ispe", at: offset + 4)
        ? .size : file.matches("irot", at: offset + 4) ? .rotation : .other
      guard visit(type, offset + 8..<end) else { return }
      offset = end
    }
  }
}
