package import Diagnostics

/// What is wrong in one place of a licence expression.
package struct LicenseProblem: Hashable, Sendable {
  package var severity: Severity
  /// `licenseUnknown`, `licenseDeprecated` or `licenseSyntax`.
  package var code: DiagnosticCode
  package var message: String
  /// From the start of the expression, 0-based, in UTF-8 bytes.
  package var offset: Int
  /// In UTF-8 bytes; 0 where something is missing.
  package var length: Int

  package init(
    severity: Severity, code: DiagnosticCode, message: String, offset: Int, length: Int
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.offset = offset
    self.length = length
  }

  /// The same as a diagnostic.
  ///
  /// - Parameter span: Where the expression stands, as one piece of one line.
  package func diagnostic(at span: SourceSpan) -> Diagnostic {
    var place = span
    place.column += offset
    place.length = length
    return Diagnostic(severity, code, message, at: place)
  }
}
