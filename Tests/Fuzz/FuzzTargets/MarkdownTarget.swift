import Markdown

extension FuzzTarget {
  /// A whole document in Markdown, within the bounds up to which the program converts one in its
  /// own process: cmark-gfm has inputs beyond them that stop it.
  static let markdown = FuzzTarget("markdown", longest: 2048) { bytes in
    let text = bytes.textBytes.filter { $0 != 0 }
    let widest =
      text.split(whereSeparator: { $0 == 10 || $0 == 13 })
      .map { $0.count { $0 == UInt8(ascii: "|") } }.max() ?? 0
    guard text.count <= 16 * 1024, widest < 64 else { return }
    let conversion = converter.convert(text, file: "a.md")
    let document = conversion.value
    let places = Places(of: text, file: "a.md")
    try places.check(conversion.diagnostics)
    for link in document.links { try places.check(link.span, link.destination) }
    for entry in document.outline { try places.check(entry.span, entry.text) }
    for span in document.picturesWithoutText { try places.check(span, "a picture") }
    let html = try FilledFragment.html(of: document)
    try AllowedMarkup.check(html, hasTasks: true)
    // Of a document that is more than it may be only the names are told.
    if !conversion.diagnostics.contains(where: { $0.severity == .error }) {
      try checkNames(document, html)
    }
    try BrokenProperty.unless(
      document.summary.count <= 301 && document.wordCount >= 0, "a summary is short")
    try BrokenProperty.unless(
      converter.convert(text, file: "a.md").value.fragment == document.fragment,
      "two conversions are alike")
  }

  private static let converter = MarkdownConverter(worker: nil, jobs: 1)

  /// Every heading and anchor that is told of is in the HTML.
  private static func checkNames(_ document: ConvertedDocument, _ html: [UInt8]) throws {
    let ids = try html.withUnsafeBufferPointer { bytes in
      try MarkupReader.tags(of: bytes, form: .written).flatMap(\.attributes)
        .filter { $0.name == "id" }.map { MarkupReader.resolved($0.value) }
    }
    try BrokenProperty.unless(
      Set(document.anchors) == Set(ids) && document.anchors.count == ids.count,
      "the anchors are those of the HTML: \(document.anchors), not \(ids)")
    for entry in document.outline {
      try BrokenProperty.unless(
        ids.contains(entry.id) && 1...6 ~= entry.level, "a heading has its id: '\(entry.id)'")
    }
  }
}
