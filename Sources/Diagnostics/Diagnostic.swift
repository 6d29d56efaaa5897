/// One mistake an author can fix, reported at the place they made it.
///
/// Throw an `Error` instead when nothing in the sources is wrong: a disk that is full, a folder
/// that cannot be read.
package struct Diagnostic: Hashable, Sendable {
  package var severity: Severity
  package var code: DiagnosticCode
  /// The rule that was broken, what was read in single quotes, the nearest right thing; one phrase
  /// without a full stop.
  package var message: String
  package var span: SourceSpan
  /// Other places that matter, such as the first of two equal slugs.
  package var notes: [Note]

  package init(
    _ severity: Severity, _ code: DiagnosticCode, _ message: String, at span: SourceSpan,
    notes: [Note] = []
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.span = span
    self.notes = notes
  }

  package static func error(
    _ code: DiagnosticCode, _ message: String, at span: SourceSpan, notes: [Note] = []
  ) -> Self {
    Self(.error, code, message, at: span, notes: notes)
  }

  package static func warning(
    _ code: DiagnosticCode, _ message: String, at span: SourceSpan, notes: [Note] = []
  ) -> Self {
    Self(.warning, code, message, at: span, notes: notes)
  }
}

extension Diagnostic: Comparable {
  /// By place, then code, then message, so that equal runs print equal reports.
  package static func < (one: Diagnostic, other: Diagnostic) -> Bool {
    if one.span != other.span { return one.span < other.span }
    return (one.code.rawValue, one.message) < (other.code.rawValue, other.message)
  }
}
