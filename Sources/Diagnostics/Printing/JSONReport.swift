/// One object with every diagnostic.
struct JSONReport {
  var diagnostics: [Diagnostic]

  func bytes() -> [UInt8] {
    let count = DiagnosticCount(diagnostics)
    let report = JSONValue.object([
      ("diagnostics", .array(diagnostics.map(Self.value))),
      ("errors", .number(count.errors)),
      ("warnings", .number(count.warnings)),
    ])
    return report.bytes(indented: true) + [UInt8(ascii: "\n")]
  }

  private static func value(_ diagnostic: Diagnostic) -> JSONValue {
    .object(
      [
        ("severity", .text(diagnostic.severity.rawValue)),
        ("code", .text(diagnostic.code.rawValue)),
        ("message", .text(diagnostic.message)),
      ] + members(of: diagnostic.span) + [("notes", .array(diagnostic.notes.map(value)))])
  }

  private static func value(_ note: Note) -> JSONValue {
    .object([("message", .text(note.message))] + members(of: note.span))
  }

  private static func members(of span: SourceSpan) -> [JSONValue.Member] {
    [
      ("file", .text(span.file)), ("line", .number(span.line)), ("column", .number(span.column)),
      ("length", .number(span.length)),
    ]
  }
}
