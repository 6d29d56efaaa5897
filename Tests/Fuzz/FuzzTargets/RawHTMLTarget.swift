import Markdown

extension FuzzTarget {
  /// Raw HTML, on one line so that Markdown has no say in it.
  static let rawHTML = FuzzTarget("raw-html", longest: 600) { bytes in
    let html = onOneLine(Array("<div>".utf8) + bytes.textBytes)
    let safe = try converted(html, .safe)
    try AllowedMarkup.check(safe, hasTasks: false)
    let again = try converted(onOneLine(safe), .safe)
    try BrokenProperty.unless(
      onOneLine(again) == onOneLine(safe),
      "safe HTML is safe as it is: '\(String(decoding: safe, as: UTF8.self))' becomes "
        + "'\(String(decoding: again, as: UTF8.self))'")
    let text = try converted(html, .strip)
    try BrokenProperty.unless(
      !text.contains(UInt8(ascii: "<")),
      "nothing is left of tags: '\(String(decoding: text, as: UTF8.self))'")
  }

  private static func converted(
    _ html: [UInt8], _ form: MarkdownOptions.RawHTML
  ) throws -> [UInt8] {
    let converter = MarkdownConverter(
      options: MarkdownOptions(rawHTML: form), worker: nil, jobs: 1)
    let document = converter.convert(html, file: "a.md")
    try Places(of: html, file: "a.md").check(document.diagnostics)
    return try FilledFragment.html(of: document.value)
  }

  /// Without line ends, which would end the block, without NUL, and without blanks at its end.
  private static func onOneLine(_ html: [UInt8]) -> [UInt8] {
    var line = html.map { $0 == 0 || $0 == 10 || $0 == 13 ? 32 : $0 }
    while line.last == 32 { line.removeLast() }
    return line
  }
}
