import Diagnostics
import Testing

@Suite struct TextReportTests {
  @Test func showsThePlaceTheRuleAndTheSource() {
    let text = DiagnosticReport().text([.license], line: "license: Apache 2")

    #expect(
      text == """
        content/projects/whisper.md:4:10: error: 'Apache 2' is not an SPDX licence identifier; did \
        you mean 'Apache-2.0'? [license-unknown]
           4 | license: Apache 2
             |          ^~~~~~~~

        """)
  }

  @Test func showsNotesWithTheirSources() {
    let diagnostic = Diagnostic.stub(
      .warning, "twice", line: 12345, column: 1, length: 3,
      notes: [Note("first here", at: SourceSpan(file: "b.md", line: 2, column: 3))])

    #expect(
      DiagnosticReport().text([diagnostic], line: "abc") == """
        a.md:12345:1: warning: twice [key-unknown]
        12345 | abc
              | ^~~
        b.md:2:3: note: first here
           2 | abc
             |   ^

        """)
  }

  @Test func leavesOutASourceThatCannotBeRead() {
    #expect(DiagnosticReport().text([.stub()]) == "a.md:1:1: error: a rule [key-unknown]\n")
  }

  @Test func colourIsOnlyAroundWhatItMarks() {
    let text = DiagnosticReport(isColoured: true).text([.stub(length: 2)], line: "key")

    #expect(
      text == "\u{1B}[1ma.md:1:1:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m a rule [key-unknown]\n"
        + "   1 | key\n     | \u{1B}[1;31m^~\u{1B}[0m\n")
  }

  @Test(arguments: [false, true])
  func neverPassesOnControlCharacters(_ isColoured: Bool) {
    let evil = "a\u{1B}]0;x\u{7}\r\n\u{9B}b\u{202E}c\u{2028}"
    let text = DiagnosticReport(isColoured: isColoured).text(
      [.stub(.error, evil, file: evil)], line: evil)
    let plain = text.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[0m", with: "")
      .replacing("\u{1B}[1;31m", with: "")

    #expect(
      plain.unicodeScalars.allSatisfy {
        $0 == "\n" || ![.control, .format, .lineSeparator].contains($0.properties.generalCategory)
      })
    #expect(plain.split(separator: "\n").count == 3)
    #expect(plain.hasPrefix("a\\x1B]0;x\\x07\\r\\n\\u{9B}b\\u{202E}c\\u{2028}:1:1: error: "))
  }

  @Test func isSortedByPlace() {
    let text = DiagnosticReport().text([
      .stub(file: "b.md"), .stub(file: "a.md", line: 2), .stub(file: "a.md", line: 1, column: 7),
      .stub(file: "a.md", line: 1, column: 2),
    ])

    #expect(
      text.split(separator: "\n").map { $0.prefix(8) }
        == ["a.md:1:2", "a.md:1:7", "a.md:2:1", "b.md:1:1"])
  }
}
