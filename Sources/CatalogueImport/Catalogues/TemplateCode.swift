import Diagnostics
import FrontMatter

/// Finds what Hugo and Jekyll would have run: it is kept as text, and told.
enum TemplateCode {
  /// One diagnostic for each line that holds a shortcode, a tag or an output of Liquid.
  static func diagnostics(in text: Substring, file: String, firstLine: Int) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard let (code, column) = code(in: line) else { continue }
      found.append(
        .warning(
          .importTemplateCode, "\(code.quotedExcerpt) is kept as text; nothing runs it here",
          at: SourceSpan(
            file: file, line: firstLine + number, column: column, length: code.utf8.count)))
    }
    return found
  }

  /// The first of a line, up to its end on that line.
  private static func code(in line: Substring) -> (String, column: Int)? {
    var rest = line
    while let brace = rest.firstIndex(of: "{") {
      rest = rest[brace...]
      for (open, close) in [("{{<", ">}}"), ("{{%", "%}}"), ("{{", "}}"), ("{%", "%}")]
      where rest.hasPrefix(open) {
        var end = rest.startIndex
        while end < rest.endIndex, !rest[end...].hasPrefix(close) { end = rest.index(after: end) }
        let code = end < rest.endIndex ? String(rest[..<end]) + close : String(rest)
        return (code, line[..<brace].utf8.count + 1)
      }
      rest = rest.dropFirst()
    }
    return nil
  }
}
