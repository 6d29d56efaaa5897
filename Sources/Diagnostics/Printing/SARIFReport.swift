/// SARIF 2.1.0: one run, its rules, a result for each diagnostic.
struct SARIFReport {
  var diagnostics: [Diagnostic]
  var toolVersion: String

  /// - Parameter source: To count columns in characters, which is what SARIF counts in.
  func bytes(_ source: DiagnosticReport.SourceLine) -> [UInt8] {
    let codes = Set(diagnostics.map(\.code))
    let rules = DiagnosticCode.allCases.filter { codes.contains($0) }
    let indices = Dictionary(uniqueKeysWithValues: zip(rules, rules.indices))
    let driver = JSONValue.object([
      ("name", .text("showcase")), ("version", .text(toolVersion)),
      ("rules", .array(rules.map(rule))),
    ])
    let run = JSONValue.object([
      ("tool", .object([("driver", driver)])),
      ("columnKind", .text("unicodeCodePoints")),
      ("results", .array(diagnostics.map { result($0, indices[$0.code] ?? 0, source) })),
    ])
    let log = JSONValue.object([
      ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .text("2.1.0")),
      ("runs", .array([run])),
    ])
    return log.bytes(indented: true) + [UInt8(ascii: "\n")]
  }

  private func rule(_ code: DiagnosticCode) -> JSONValue {
    let words = code.rawValue.replacing("-", with: " ")
    var members: [JSONValue.Member] = [
      ("id", .text(code.rawValue)), ("shortDescription", message(words)),
    ]
    if let meaning = code.explanation?.meaning {
      members.append(("fullDescription", message(meaning)))
    }
    return .object(members)
  }

  private func result(
    _ diagnostic: Diagnostic, _ rule: Int, _ source: DiagnosticReport.SourceLine
  ) -> JSONValue {
    var members: [JSONValue.Member] = [
      ("ruleId", .text(diagnostic.code.rawValue)), ("ruleIndex", .number(rule)),
      ("level", .text(diagnostic.severity.rawValue)), ("message", message(diagnostic.message)),
      ("locations", .array([.object([place(diagnostic.span, source)])])),
    ]
    let notes = diagnostic.notes.enumerated().map { index, note in
      JSONValue.object([
        ("id", .number(index + 1)), place(note.span, source), ("message", message(note.message)),
      ])
    }
    if !notes.isEmpty { members.append(("relatedLocations", .array(notes))) }
    return .object(members)
  }

  private func message(_ text: String) -> JSONValue { .object([("text", .text(text))]) }

  private func place(
    _ span: SourceSpan, _ source: DiagnosticReport.SourceLine
  ) -> JSONValue.Member {
    let line = source(span.file, span.line)
    var region: [JSONValue.Member] = [
      ("startLine", .number(max(1, span.line))),
      ("startColumn", .number(Self.characters(before: span.column, in: line))),
    ]
    if span.length > 0 {
      let end = Self.characters(before: span.column + span.length, in: line)
      region.append(("endColumn", .number(end)))
    }
    return (
      "physicalLocation",
      .object([
        ("artifactLocation", .object([("uri", .text(Self.uri(of: span.file)))])),
        ("region", .object(region)),
      ])
    )
  }

  /// 1-based; as good as the column in bytes where the line is not known.
  private static func characters(before column: Int, in line: [UInt8]?) -> Int {
    guard let line else { return max(1, column) }
    return 1 + line.prefix(max(0, column - 1)).count { $0 & 0xC0 != 0x80 }
  }

  private static func uri(of path: String) -> String {
    path.utf8.map { byte -> String in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        String(Unicode.Scalar(byte))
      default:
        "%\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))"
      }
    }.joined()
  }
}
