/// Unified diffs, line by line.
struct DiffScanner {
  func scan(_ code: CodeBytes, into writer: consuming TokenWriter) -> TokenWriter {
    var writer = writer
    var line = writer.position
    while line < code.end {
      let end = code.lineEnd(from: line)
      writer.emit(kind(code, line), to: end)
      line = end + 1
      writer.emit(nil, to: line)
    }
    return writer
  }

  private func kind(_ code: CodeBytes, _ line: Int) -> TokenKind? {
    let starts: [(Delimiter, TokenKind)] = [
      ("+++ ", .heading), ("--- ", .heading), ("@@", .meta), ("diff ", .heading),
      ("index ", .meta), ("new file", .meta), ("deleted ", .meta), ("rename ", .meta),
      ("similari", .meta), ("old mode", .meta), ("new mode", .meta), ("Binary ", .meta),
      ("+", .inserted), ("-", .deleted), ("> ", .inserted), ("< ", .deleted), ("\\", .comment),
    ]
    return starts.first { code.matches($0.0, at: line) }?.1
  }
}
