import SiteModel

/// The size of an SVG: its root's `width` and `height`, or its `viewBox`.
enum SVGHeader {
  static func pixelSize(in bytes: UnsafeBufferPointer<UInt8>) -> PixelSize? {
    guard let first = bytes.first(where: { $0 > 0x20 }), first == UInt8(ascii: "<") || first == 0xEF
    else { return nil }
    var reader = XMLReader(bytes)
    while let token = reader.next() {
      switch token {
      case .startTag(let name, let attributes):
        let local = reader.text(name).split(separator: ":").last
        return local == "svg" ? size(of: attributes, reader) : nil
      case .endTag, .characterData, .malformed: return nil
      case .text, .comment, .instruction, .declaration: continue
      }
    }
    return nil
  }

  private static func size(of attributes: [XMLReader.Attribute], _ reader: XMLReader)
    -> PixelSize?
  {
    var width: Double?
    var height: Double?
    var box: (width: Double, height: Double)?
    for attribute in attributes {
      switch reader.text(attribute.name) {
      case "width": width = length(reader.text(attribute.value))
      case "height": height = length(reader.text(attribute.value))
      case "viewBox": box = viewBox(reader.text(attribute.value))
      default: break
      }
    }
    if width == nil, let box { width = height.map { $0 * box.width / box.height } ?? box.width }
    if height == nil, let box, let width { height = width * box.height / box.width }
    return PixelSize(width.flatMap(whole), height.flatMap(whole))
  }

  private static func whole(_ length: Double) -> Int? {
    length > 0 && length < 0x7FFF_FFFF ? max(1, Int(length.rounded())) : nil
  }

  /// In CSS pixels; nil for lengths that depend on what is around the picture.
  private static func length(_ text: String) -> Double? {
    let trimmed = text.utf8.filter { $0 > 0x20 }
    let digits = trimmed.prefix {
      0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "+")
    }
    guard let number = Double(String(decoding: digits, as: UTF8.self)), number > 0 else {
      return nil
    }
    switch String(decoding: trimmed.dropFirst(digits.count), as: UTF8.self).lowercased() {
    case "", "px": return number
    case "pt": return number * 4 / 3
    case "pc": return number * 16
    case "in": return number * 96
    case "cm": return number * 96 / 2.54
    case "mm": return number * 96 / 25.4
    default: return nil
    }
  }

  private static func viewBox(_ text: String) -> (width: Double, height: Double)? {
    let numbers = text.split { $0.isWhitespace || $0 == "," }.map { Double($0) ?? -1 }
    guard numbers.count == 4, numbers[2] > 0, numbers[3] > 0, numbers[2].isFinite,
      numbers[3].isFinite
    else { return nil }
    return (numbers[2], numbers[3])
  }
}
