import Diagnostics
import Testing

@Suite struct DiagnosticCodeTests {
  @Test(arguments: DiagnosticCode.allCases)
  func isLowerCaseWordsWithDashes(_ code: DiagnosticCode) {
    let words = code.rawValue.split(separator: "-", omittingEmptySubsequences: false)

    #expect(words.count <= 4)
    #expect(words.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("a"..."z").contains($0) } })
  }
}
