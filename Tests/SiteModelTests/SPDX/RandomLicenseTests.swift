import SiteModel
import TestSupport
import Testing

/// Expressions of any shape.
@Suite struct RandomLicenseTests {
  private func expression(_ depth: Int, _ random: inout SeededNumbers) -> String {
    let ids = [
      "MIT", "mit", "Apache-2.0", "apache-2.0+", "GPL-2.0-only WITH Classpath-exception-2.0",
      "LicenseRef-x", "isc", "BSD-3-Clause", "DocumentRef-a:LicenseRef-b",
    ]
    guard depth > 0, Int.random(in: 0..<4, using: &random) > 0 else {
      return ids[Int.random(in: 0..<ids.count, using: &random)]
    }
    let operators = [" AND ", " OR ", " and ", "  Or\t"]
    let operation = operators[Int.random(in: 0..<operators.count, using: &random)]
    let text = expression(depth - 1, &random) + operation + expression(depth - 1, &random)
    return Bool.random(using: &random) ? "( \(text))" : text
  }

  @Test(arguments: 0..<4) func areWrittenInOneWayThatReadsAsItself(_ seed: UInt64) throws {
    var random = SeededNumbers(seed: seed &+ 7)
    for _ in 0..<300 {
      let text = expression(4, &random)
      guard text.utf8.count <= LicenseExpression.maximumLength else { continue }
      let read = try #require(LicenseExpression.parse(text).expression, "\(text)")
      let again = LicenseExpression.parse(read.text)
      #expect(again.expression == read, "\(text)")
      #expect(again.problems.isEmpty, "\(text)")
      #expect(again.expression?.isOSIApproved == read.isOSIApproved)
    }
  }

  @Test func everyPrefixIsReadOrRefusedAtAPlaceWithinIt() {
    let text = "(mit OR Apache-2.0+) AND GPL-2.0-only WITH Classpath-exception-2.0 AND LicenseRef-ü"
    for end in text.indices {
      let prefix = String(text[..<end])
      let (expression, problems) = LicenseExpression.parse(prefix)
      #expect(expression != nil || !problems.isEmpty, "\(prefix)")
      #expect(problems.allSatisfy { (0...prefix.utf8.count).contains($0.offset) }, "\(prefix)")
    }
  }
}
