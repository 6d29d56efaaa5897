/// The form for people: one line that editors can follow, then the source it is about.
struct TextReport {
  var isColoured: Bool

  func append(
    _ diagnostic: Diagnostic, source: DiagnosticReport.SourceLine, to output: inout [UInt8]
  ) {
    let style: Style = diagnostic.severity == .error ? .error : .warning
    append(
      diagnostic.span, style, label: diagnostic.severity.rawValue,
      "\(diagnostic.message) [\(diagnostic.code.rawValue)]", source, to: &output)
    for note in diagnostic.notes {
      append(note.span, .note, label: "note", note.message, source, to: &output)
    }
  }

  private enum Style: String {
    case error = "\u{1B}[1;31m"
    case warning = "\u{1B}[1;33m"
    case note = "\u{1B}[1;36m"
    case place = "\u{1B}[1m"
  }

  private func append(
    _ span: SourceSpan, _ style: Style, label: String, _ message: String,
    _ source: DiagnosticReport.SourceLine, to output: inout [UInt8]
  ) {
    let place = styled("\(VisibleText.of(span.description)):", .place)
    output += Array(
      "\(place) \(styled("\(label):", style)) \(VisibleText.of(message))\n".utf8)
    guard let line = source(span.file, span.line),
      let excerpt = Excerpt(line, column: span.column, length: span.length)
    else { return }
    let number = String(span.line)
    let gutter = max(4, number.utf8.count)
    let padding = String(repeating: " ", count: gutter - number.utf8.count)
    let blank = String(repeating: " ", count: gutter)
    let mark = String(repeating: " ", count: excerpt.indent) + styled(excerpt.mark, style)
    output += Array("\(padding)\(number) | \(excerpt.line)\n\(blank) | \(mark)\n".utf8)
  }

  private func styled(_ text: String, _ style: Style) -> String {
    isColoured ? "\(style.rawValue)\(text)\u{1B}[0m" : text
  }
}
