import Diagnostics

/// The lines of a source, and whether a place lies in them.
enum SourcePlaces {
  static func lines(_ text: String) -> [ArraySlice<UInt8>] {
    let text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    return Array(text.utf8).split(separator: 10, omittingEmptySubsequences: false)
  }

  static func holds(_ span: SourceSpan, in lines: [ArraySlice<UInt8>]) -> Bool {
    guard lines.indices.contains(span.line - 1), span.column >= 1, span.length >= 0 else {
      return false
    }
    return span.length == 0 || span.column - 1 + span.length <= lines[span.line - 1].count
  }
}
