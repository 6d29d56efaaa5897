import Diagnostics

/// A mistake after which the rest of a YAML document cannot be read.
struct YAMLFault: Error {
  var diagnostic: Diagnostic

  init(_ code: DiagnosticCode, _ message: String, at span: SourceSpan, notes: [Note] = []) {
    diagnostic = .error(code, message, at: span, notes: notes)
  }
}
