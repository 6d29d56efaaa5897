import Diagnostics
import Testing

@Suite struct ExplanationTests {
  @Test func isPrintedWithBothSources() {
    let explanation = Explanation(
      "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen.",
      wrong: "---\ntitel: x\n---\n", right: "---\ntitle: x\n\n---\n")

    #expect(
      explanation.text(for: .keyUnknown) == """
        key-unknown

        One two three four five six seven eight nine ten eleven twelve thirteen fourteen
        fifteen.

        Wrong:
            ---
            titel: x
            ---

        Right:
            ---
            title: x

            ---

        """)
  }

  @Test(arguments: DiagnosticCode.allCases)
  func everyCodeHasAMeaningAndTwoSources(_ code: DiagnosticCode) throws {
    let explanation = try #require(code.explanation)

    #expect(explanation.meaning.hasSuffix("."))
    #expect(!explanation.wrong.isEmpty)
    #expect(!explanation.right.isEmpty)
    #expect(explanation.wrong != explanation.right)
  }
}
