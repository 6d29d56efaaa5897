import SiteModel
import Testing

@Suite struct LicenseSyntaxTests {
  @Test(arguments: [
    ("", 0, 0, "a licence expression names at least one licence"),
    ("  ", 0, 0, "a licence expression names at least one licence"),
    ("MIT OR", 4, 2, "'OR' is followed by a licence"),
    ("AND MIT", 0, 3, "'AND' stands between two names"),
    ("MIT OR AND ISC", 7, 3, "'AND' stands between two names"),
    ("(MIT", 0, 1, "each '(' is closed by a ')', and this one is not"),
    ("(MIT OR (ISC)", 0, 1, "each '(' is closed by a ')', and this one is not"),
    ("MIT)", 3, 1, "each ')' closes a '(', and this one has none"),
    ("()", 1, 1, "a licence belongs before ')'"),
    ("MIT (ISC)", 4, 1, "licences are joined by 'AND' or 'OR', and '(' follows without one"),
    ("(MIT) ISC", 6, 3, "licences are joined by 'AND' or 'OR', and 'ISC' follows without one"),
    (
      "(MIT OR ISC) WITH LLVM-exception", 13, 4,
      "'WITH' adds an exception to one licence, not to a group in parentheses"
    ),
    ("MIT WITH", 4, 4, "'WITH' is followed by an exception"),
    ("MIT WITH (ISC)", 4, 4, "'WITH' is followed by an exception"),
    ("MIT WITH ISC", 9, 3, "'ISC' is a licence; 'WITH' takes an exception"),
    ("LLVM-exception", 0, 14, "'LLVM-exception' is an exception; it follows a licence and 'WITH'"),
    (
      "GPL-2.0-only+", 0, 13, "'+' does not follow '-only'; did you mean 'GPL-2.0-or-later'?"
    ),
    (
      "GPL-2.0-or-later+", 0, 17,
      "'+' does not follow '-or-later'; did you mean 'GPL-2.0-or-later'?"
    ),
    (
      "LicenseRef-", 0, 11,
      "'LicenseRef-' is followed by letters, digits, '-' and '.', not 'LicenseRef-'"
    ),
    (
      "LicenseRef-a_b", 0, 14,
      "'LicenseRef-' is followed by letters, digits, '-' and '.', not 'LicenseRef-a_b'"
    ),
    (
      "Doc:LicenseRef-a", 0, 16,
      "'DocumentRef-' is followed by letters, digits, '-' and '.', not 'Doc'"
    ),
  ])
  func saysWhatIsWrongAndWhere(_ text: String, _ offset: Int, _ length: Int, _ message: String) {
    let (expression, problems) = LicenseExpression.parse(text)

    #expect(expression == nil)
    #expect(problems.map(\.message) == [message])
    #expect(problems.map(\.code) == [.licenseSyntax])
    #expect(problems.map(\.offset) == [offset])
    #expect(problems.map(\.length) == [length])
  }

  @Test func boundsTheDepthOfParentheses() {
    func nested(_ depth: Int) -> String {
      String(repeating: "(", count: depth) + "MIT" + String(repeating: ")", count: depth)
    }

    #expect(LicenseExpression.parse(nested(32)).expression?.text == "MIT")
    #expect(
      LicenseExpression.parse(nested(33)).problems.map(\.message)
        == ["parentheses are at most 32 deep"])
  }

  @Test func boundsTheLength() {
    let long = Array(repeating: "MIT", count: 200).joined(separator: " OR ")

    #expect(
      LicenseExpression.parse(long).problems.map(\.message)
        == ["a licence expression has at most 1000 bytes, not 1396"])
  }

  @Test func survivesAnyOrderOfItsWords() {
    let words = [
      "MIT", "GPL-3.0", "what", "AND", "or", "WITH", "(", ")", "LLVM-exception", "+", "",
    ]
    var state: UInt64 = 42
    for _ in 0..<150 {
      let text = (0..<8).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return words[Int(state >> 33) % words.count]
      }.joined(separator: " ")
      let (expression, problems) = LicenseExpression.parse(text)

      #expect((expression == nil) == problems.contains { $0.severity == .error }, "\(text)")
      if let expression {
        #expect(LicenseExpression.parse(expression.text).expression == expression, "\(text)")
      }
    }
  }
}
