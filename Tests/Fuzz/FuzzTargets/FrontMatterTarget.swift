import Diagnostics
import FrontMatter
import SiteLoader

extension FuzzTarget {
  /// A document's front matter, in YAML or TOML, read as far as a page's typed values.
  static let frontMatter = FuzzTarget("front-matter", longest: 1024) { bytes in
    let document = Array(bytes)
    let file = "content/projects/a.md"
    let places = Places(of: document, file: file)
    if let fault = TextEncoding.fault(in: document, file: file) {
      try places.check([fault])
      return try BrokenProperty.unless(
        document.contains(0) || String(validating: document, as: UTF8.self) == nil,
        "only what is no text is refused: \(fault.message)")
    }
    try BrokenProperty.unless(
      !document.contains(0) && String(validating: document, as: UTF8.self) != nil,
      "what is no text is refused")
    let split = FrontMatterBlock.split(document, file: file)
    try places.check(split.diagnostics)
    try checkSplit(split.value, of: document, isFaulty: !split.diagnostics.isEmpty)
    let keys = split.value.keys(of: document, file: file)
    try places.check(keys.diagnostics)
    if let read = keys.value, let block = split.value.yaml ?? split.value.toml {
      try ValuePlaces(Array(document[block]), isTOML: split.value.toml != nil)
        .check(read.entries, mended: read.mendedLines, read.lines)
    }
    try places.check(FrontMatterCheck.diagnostics(file, document))
    let article = "content/articles/a.md"
    try Places(of: document, file: article).check(FrontMatterCheck.diagnostics(article, document))
  }

  private static func checkSplit(
    _ block: FrontMatterBlock, of document: [UInt8], isFaulty: Bool
  ) throws {
    try BrokenProperty.unless(
      block.body.upperBound == document.count && (block.yaml == nil || block.toml == nil),
      "the body is the rest of the document")
    guard let keys = block.yaml ?? block.toml else {
      return try BrokenProperty.unless(
        isFaulty || block.body.lowerBound == 0
          || block.body.lowerBound == 3 && document.starts(with: [0xEF, 0xBB, 0xBF]),
        "a document without front matter is its body")
    }
    let sign = UInt8(ascii: block.yaml == nil ? "+" : "-")
    try BrokenProperty.unless(
      !isFaulty && keys.upperBound <= block.body.lowerBound, "keys lie before the body")
    try BrokenProperty.unless(
      document[..<keys.lowerBound].filter { $0 == sign }.count == 3
        && document[keys.upperBound..<block.body.lowerBound].filter { $0 == sign }.count == 3,
      "keys lie between two fences")
  }
}
