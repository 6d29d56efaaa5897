import Diagnostics
import Testing

@Suite struct DiagnosticReportTests {
  @Test(arguments: [DiagnosticFormat.text, .github])
  func saysNothingWhereNothingIsWrong(_ format: DiagnosticFormat) {
    #expect(DiagnosticReport(format: format).text([]) == "")
  }

  @Test(arguments: [DiagnosticFormat.text, .github])
  func capsWhatPeopleRead(_ format: DiagnosticFormat) {
    let many = (1...500).map { Diagnostic.stub(line: $0) }
    let lines = DiagnosticReport(format: format).text(many).split(separator: "\n")

    #expect(lines.count == 201)
    #expect(lines.last == "… and 300 more")
    #expect(lines[199].contains("200"))
  }

  @Test(arguments: [DiagnosticFormat.json, .sarif])
  func capsNothingThatProgramsRead(_ format: DiagnosticFormat) {
    let many = (1...500).map { Diagnostic.stub(.error, "rule \($0).", line: $0) }
    let text = DiagnosticReport(format: format).text(many)

    #expect((1...500).allSatisfy { text.contains("rule \($0).") })
  }

  @Test func neverHidesAnErrorBehindWarnings() {
    let warnings = (1...9).map { Diagnostic.stub(.warning, line: $0) }
    let errors = [Diagnostic.stub(line: 20), .stub(line: 21)]
    let lines = DiagnosticReport(limit: 3).text(warnings + errors).split(separator: "\n")

    #expect(
      lines == [
        "a.md:1:1: warning: a rule [key-unknown]", "a.md:20:1: error: a rule [key-unknown]",
        "a.md:21:1: error: a rule [key-unknown]", "… and 8 more",
      ])
  }

  @Test(arguments: [
    (0, 0, "no mistakes"), (1, 0, "1 error"), (3, 2, "3 errors, 2 warnings"), (0, 1, "1 warning"),
  ])
  func countsWhatItFound(_ errors: Int, _ warnings: Int, _ text: String) {
    let diagnostics =
      Array(repeating: Diagnostic.stub(), count: errors)
      + Array(repeating: Diagnostic.stub(.warning), count: warnings)

    #expect(DiagnosticCount(diagnostics).description == text)
  }
}
