import Diagnostics

extension Diagnostic {
  /// The diagnostic that the documentation shows.
  static let license = Diagnostic.error(
    .licenseUnknown, "'Apache 2' is not an SPDX licence identifier; did you mean 'Apache-2.0'?",
    at: SourceSpan(file: "content/projects/whisper.md", line: 4, column: 10, length: 8))

  static func stub(
    _ severity: Severity = .error, _ message: String = "a rule", file: String = "a.md",
    line: Int = 1, column: Int = 1, length: Int = 0, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(
      severity, .keyUnknown, message,
      at: SourceSpan(file: file, line: line, column: column, length: length), notes: notes)
  }
}

extension DiagnosticReport {
  /// The report as text, with `line` as every line of every source.
  func text(_ diagnostics: [Diagnostic], line: String? = nil) -> String {
    String(
      decoding: bytes(diagnostics) { _, _ in line.map { Array($0.utf8) } }, as: UTF8.self)
  }
}
