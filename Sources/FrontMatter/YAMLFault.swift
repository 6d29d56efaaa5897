import Diagnostics

/// A mistake after which the rest of a YAML document cannot be read.
struct YAMLFault: Error {
  var diagnostic: Diagnostic
  /// A value, in bytes from the start of the text, whose colons alone are the mistake: without them
  /// the rest can be read.
  var mendable: Range<Int>?

  init(
    _ code: DiagnosticCode, _ message: String, at span: SourceSpan, notes: [Note] = [],
    mendable: Range<Int>? = nil
  ) {
    diagnostic = .error(code, message, at: span, notes: notes)
    self.mendable = mendable
  }
}
