import Diagnostics
import SiteModel
import Testing

@Suite struct LicenseExpressionTests {
  @Test(arguments: [
    ("MIT", "MIT"), ("mit", "MIT"), (" MIT ", "MIT"), ("apache-2.0", "Apache-2.0"),
    ("MIT OR Apache-2.0", "MIT OR Apache-2.0"), ("mit or apache-2.0", "MIT OR Apache-2.0"),
    ("MIT and ISC Or Zlib", "MIT AND ISC OR Zlib"),
    ("(MIT OR ISC) AND Zlib", "(MIT OR ISC) AND Zlib"),
    ("MIT OR (ISC AND Zlib)", "MIT OR ISC AND Zlib"),
    ("((MIT))", "MIT"), ("( MIT )", "MIT"), ("MIT OR (ISC OR Zlib)", "MIT OR ISC OR Zlib"),
    ("(MIT AND ISC) AND Zlib", "MIT AND ISC AND Zlib"), ("Apache-2.0+", "Apache-2.0+"),
    (
      "gpl-2.0-only with classpath-exception-2.0", "GPL-2.0-only WITH Classpath-exception-2.0"
    ),
    (
      "Apache-2.0 WITH LLVM-exception AND MIT", "Apache-2.0 WITH LLVM-exception AND MIT"
    ),
    ("LicenseRef-CreativeML-OpenRAIL-M", "LicenseRef-CreativeML-OpenRAIL-M"),
    ("licenseref-My.Own-1", "LicenseRef-My.Own-1"),
    (
      "DocumentRef-spdx-tool-1.2:LicenseRef-MIT-Style-2",
      "DocumentRef-spdx-tool-1.2:LicenseRef-MIT-Style-2"
    ),
    ("MIT WITH AdditionRef-x", "MIT WITH AdditionRef-x"), ("MIT\tOR\tISC", "MIT OR ISC"),
    ("(MIT)OR(ISC)", "MIT OR ISC"),
  ])
  func readsExpressionsAndWritesThemInOneWay(_ text: String, _ written: String) {
    let (expression, problems) = LicenseExpression.parse(text)

    #expect(expression?.text == written)
    #expect(problems.isEmpty)
    #expect(LicenseExpression.parse(written).expression == expression)
  }

  @Test func namesItsLicensesOnceInOrder() {
    let (expression, _) = LicenseExpression.parse(
      "(MIT OR GPL-2.0-only WITH Classpath-exception-2.0) AND MIT AND LicenseRef-x AND Apache-2.0+")

    #expect(expression?.licenses == ["MIT", "GPL-2.0-only", "LicenseRef-x", "Apache-2.0"])
    #expect(expression?.references == ["LicenseRef-x"])
  }

  @Test(arguments: [
    ("MIT", true, true), ("JSON", false, false), ("MIT OR JSON", true, true),
    ("MIT AND JSON", false, false), ("MIT AND Apache-2.0", true, true),
    ("GPL-2.0-only WITH Classpath-exception-2.0", true, true), ("LicenseRef-x", false, false),
    ("LicenseRef-x OR MIT", true, true), ("CC0-1.0", false, true), ("BUSL-1.1", false, false),
    ("(MIT AND JSON) OR ISC", true, true), ("Apache-2.0+", true, true),
    ("OpenMDW-1.0", false, false),
    ("0BSD", true, false),
  ])
  func tellsWhoApprovedIt(_ text: String, _ osi: Bool, _ fsf: Bool) throws {
    let expression = try #require(LicenseExpression.parse(text).expression)

    #expect(expression.isOSIApproved == osi)
    #expect(expression.isFSFLibre == fsf)
  }

  @Test(arguments: [
    ("MIT", LicenseFamily.permissive), ("BSD-3-Clause", .permissive), ("Apache-2.0", .permissive),
    ("MPL-2.0", .weakCopyleft), ("LGPL-2.1-or-later", .weakCopyleft),
    ("GPL-2.0-or-later", .strongCopyleft), ("GPL-3.0", .strongCopyleft),
    ("AGPL-3.0-only", .networkCopyleft), ("CC0-1.0", .publicDomain), ("Unlicense", .publicDomain),
    ("CC-BY-SA-4.0", .content), ("OFL-1.1", .content), ("GFDL-1.3-only", .content),
    ("BUSL-1.1", .notApproved), ("JSON", .notApproved), ("MIT-enna", .notApproved),
    ("BSD-3-Clause-No-Nuclear-License", .notApproved), ("LicenseRef-x", .notApproved),
    ("Motosoto", .other), ("Motosoto OR MIT", .permissive),
    ("MIT AND GPL-3.0-only", .strongCopyleft),
    ("MIT OR GPL-3.0-only", .permissive), ("MIT AND LicenseRef-x", .notApproved),
    ("GPL-2.0-only WITH Classpath-exception-2.0", .weakCopyleft),
    ("GPL-2.0-only WITH Linux-syscall-note", .strongCopyleft),
    ("Apache-2.0 WITH LLVM-exception", .permissive),
  ])
  func tellsItsFamily(_ text: String, _ family: LicenseFamily) {
    #expect(LicenseExpression.parse(text).expression?.family == family)
  }

  @Test(arguments: LicenseFamily.allCases)
  func everyFamilyIsExplained(_ family: LicenseFamily) {
    #expect(!family.title.isEmpty)
    #expect(family.meaning.hasSuffix("."))
  }

  @Test(arguments: [
    ("GPL-3.0", "'GPL-3.0-only' or 'GPL-3.0-or-later'"), ("GPL-3.0+", "'GPL-3.0-or-later'"),
    ("lgpl-2.1", "'LGPL-2.1-only' or 'LGPL-2.1-or-later'"),
    ("GFDL-1.2", "'GFDL-1.2-only' or 'GFDL-1.2-or-later'"),
    ("BSD-2-Clause-NetBSD", "'BSD-2-Clause'"), ("StandardML-NJ", "'SMLNJ'"),
    (
      "GPL-2.0-with-classpath-exception",
      "'GPL-2.0-only WITH Classpath-exception-2.0' or 'GPL-2.0-or-later WITH Classpath-exception-2.0'"
    ),
  ])
  func warnsOfWithdrawnIdsAndSaysWhatTheyMayMean(_ text: String, _ choice: String) throws {
    let (expression, problems) = LicenseExpression.parse(text)
    let problem = try #require(problems.first)

    #expect(expression?.text.lowercased() == text.lowercased())
    #expect(problems.count == 1)
    #expect(problem.severity == .warning)
    #expect(problem.code == .licenseDeprecated)
    #expect(problem.message.hasSuffix("is a deprecated SPDX licence identifier; write \(choice)"))
  }

  @Test func warnsWithoutAChoiceWhereThereIsNone() {
    #expect(
      LicenseExpression.parse("Net-SNMP").problems.map(\.message)
        == ["'Net-SNMP' is a deprecated SPDX licence identifier"])
    #expect(
      LicenseExpression.parse("LGPL-2.1-only WITH Nokia-Qt-exception-1.1").problems.map(\.message)
        == ["'Nokia-Qt-exception-1.1' is a deprecated SPDX exception"])
  }

  @Test func pointsAtEveryProblem() {
    let (expression, problems) = LicenseExpression.parse("Apache 2 OR (GPL-2.0 AND ISK) OR MIT")

    #expect(expression == nil)
    #expect(problems.map(\.code) == [.licenseUnknown, .licenseDeprecated, .licenseUnknown])
    #expect(problems.map(\.offset) == [0, 13, 25])
    #expect(problems.map(\.length) == [8, 7, 3])
  }

  @Test func becomesADiagnosticAtItsPlace() throws {
    let span = SourceSpan(file: "content/projects/x.md", line: 4, column: 10, length: 15)
    let problem = try #require(LicenseExpression.parse("MIT OR Apache 2").problems.first)

    #expect(
      problem.diagnostic(at: span)
        == .error(
          .licenseUnknown,
          "'Apache 2' is not an SPDX licence identifier; did you mean 'Apache-2.0'?",
          at: SourceSpan(file: "content/projects/x.md", line: 4, column: 17, length: 8)))
  }
}
