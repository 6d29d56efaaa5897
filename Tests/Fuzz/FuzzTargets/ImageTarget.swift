import Diagnostics
import SiteLoader

extension FuzzTarget {
  /// Headers of pictures, and whether an SVG shows only a picture. The bytes are handed on where
  /// they lie, so that a read behind their end is seen.
  static let image = FuzzTarget("image", longest: 1024) { bytes in
    if let size = ImageHeader.pixelSize(of: bytes) {
      let sides = 1...0x7FFF_FFFF
      try BrokenProperty.unless(
        sides ~= size.width && sides ~= size.height, "a picture's size is one: \(size)")
    }
    let found = SVGCheck.activeContent(in: bytes, file: "a.svg")
    try Places(of: bytes, file: "a.svg", withReturns: false).check(found)
    if found.isEmpty { try checkStill(bytes) }
  }

  private static let active: Set<String> = [
    "script", "foreignobject", "handler", "listener", "iframe", "object", "embed", "audio", "video",
  ]

  /// What is taken for a still picture is text without anything that acts or leads elsewhere.
  private static func checkStill(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    try BrokenProperty.unless(
      String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0),
      "an SVG is UTF-8 without NUL")
    for tag in try MarkupReader.tags(of: bytes, form: .xml) where !tag.isEnd {
      let name = localName(tag.name)
      try BrokenProperty.unless(!active.contains(name), "an SVG has no '<\(tag.name)>'")
      for attribute in tag.attributes {
        let key = localName(attribute.name)
        try BrokenProperty.unless(!key.hasPrefix("on"), "an SVG has no '\(attribute.name)'")
        guard key == "href" || key == "src" else { continue }
        let target = MarkupReader.resolved(attribute.value).filter { $0 > " " }.lowercased()
        try BrokenProperty.unless(
          target.isEmpty || target.hasPrefix("#")
            || target.hasPrefix("data:image/")
              && !target.hasPrefix("data:image/svg"),
          "an SVG refers to itself: '\(target)'")
      }
    }
  }

  private static func localName(_ name: String) -> String {
    name.lowercased().split(separator: ":").last.map(String.init) ?? ""
  }
}
