/// Commands for GitHub's runner: one annotation a line.
enum GitHubReport {
  static func append(_ diagnostic: Diagnostic, to output: inout [UInt8]) {
    let span = diagnostic.span
    var properties = "file=\(property(span.file)),line=\(span.line),col=\(span.column)"
    if span.length > 1 { properties += ",endColumn=\(span.column + span.length)" }
    properties += ",title=\(property(diagnostic.code.rawValue))"
    let notes = diagnostic.notes.map { "%0Anote: \(data("\($0.span): \($0.message)"))" }.joined()
    let command = "::\(diagnostic.severity.rawValue) \(properties)"
    output += Array("\(command)::\(data(diagnostic.message))\(notes)\n".utf8)
  }

  private static func data(_ text: String) -> String {
    VisibleText.of(text).replacing("%", with: "%25")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
