import Diagnostics
import SiteLoader

/// An error as it is shown over a page.
struct Mistake: Hashable, Sendable, Encodable {
  /// `content/projects/whisper.md:4:10`.
  var place: String
  var message: String
  var code: String
  /// The line in question with a mark below it; nil where there is none.
  var excerpt: String?
  /// Other places that matter.
  var notes: [String]

  /// More of them help nobody at once.
  static let largestCount = 50

  /// The errors among diagnostics, each once, by place.
  static func mistakes(in diagnostics: [Diagnostic], of loaded: LoadedSite?) -> [Mistake] {
    Set(diagnostics.filter { $0.severity == .error }).sorted().prefix(largestCount).map {
      Mistake($0, line: loaded?.sourceLine($0.span.file, $0.span.line))
    }
  }

  init(_ diagnostic: Diagnostic, line: String?) {
    place = diagnostic.span.description
    message = diagnostic.message
    code = diagnostic.code.rawValue
    notes = diagnostic.notes.map { "\($0.span): \($0.message)" }
    excerpt = line.flatMap { Self.excerpt(of: $0, at: diagnostic.span) }
  }

  private static func excerpt(of line: String, at span: SourceSpan) -> String? {
    guard let excerpt = Excerpt(Array(line.utf8), column: span.column, length: span.length) else {
      return nil
    }
    let number = "\(span.line)"
    let margin = String(repeating: " ", count: number.count)
    let indent = String(repeating: " ", count: excerpt.indent)
    return "\(number) | \(excerpt.line)\n\(margin) | \(indent)\(excerpt.mark)"
  }
}
