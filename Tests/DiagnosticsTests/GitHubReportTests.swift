import Diagnostics
import Testing

@Suite struct GitHubReportTests {
  private let report = DiagnosticReport(format: .github)

  @Test func writesACommandForTheRunner() {
    #expect(
      report.text([.license]) == """
        ::error file=content/projects/whisper.md,line=4,col=10,endColumn=18,title=license-unknown\
        ::'Apache 2' is not an SPDX licence identifier; did you mean 'Apache-2.0'?

        """)
  }

  @Test func escapesWhatEndsACommand() {
    let diagnostic = Diagnostic.stub(.warning, "100%: a\nb, c", file: "a,b:c%.md", line: 2)

    #expect(
      report.text([diagnostic])
        == "::warning file=a%2Cb%3Ac%25.md,line=2,col=1,title=key-unknown::100%25: a\\nb, c\n")
  }

  @Test func keepsNotesInOneCommand() {
    let note = Note("first here", at: SourceSpan(file: "b.md", line: 3))

    #expect(
      report.text([.stub(notes: [note])])
        == "::error file=a.md,line=1,col=1,title=key-unknown::a rule%0Anote: b.md:3:1: first here\n"
    )
  }
}
