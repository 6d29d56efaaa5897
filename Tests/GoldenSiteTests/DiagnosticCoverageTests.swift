import Diagnostics
import Foundation
import Testing

@Suite struct DiagnosticCoverageTests {
  /// Codes that no test here can bring about, and why.
  static let excepted: [DiagnosticCode: String] = [
    .fileUnreadable: "whoever may read everything, as in a container, meets no such file",
    .jsonSyntax: "a build reads only the JSON of figures; the tests of the reader do",
    .importUnread: "only an import says it; its tests do",
    .importTemplateCode: "only an import says it; its tests do",
    .importReference: "only an import says it; its tests do",
    .importLicense: "only an import says it; its tests do",
    .importMoved: "only an import says it; its tests do",
    .forgeArchived: "it takes figures beside a page; the tests of the plan do",
    .forgeFailed: "only a refresh says it; its tests do",
    .forgeMissing: "only a refresh says it; its tests do",
    .forgeMoved: "only a refresh says it; its tests do",
    .linkExternalBroken: "only a check that asks servers says it; its tests do",
    .linkExternalMoved: "only a check that asks servers says it; its tests do",
    .templateMissing: "the default theme has a template for every kind of page",
    .templateOutput: "it takes a page of 100 kB; the tests of the limits do it",
  ].merging(review) { first, _ in first }

  private static let review: [DiagnosticCode: String] = Dictionary(
    uniqueKeysWithValues: [
      .altMissing, .headingSkipped, .pageOrphaned, .relatedOneSided, .reviewedStale,
      .imageOversized, .languageMixed, .logoMissing, .opennessUndeclared,
    ].map { ($0, "a build does not mind; the tests of the review do") })

  private static let shown: Set<String> = {
    let texts = GoldenSite.all.compactMap {
      try? String(contentsOf: $0.diagnostics, encoding: .utf8)
    }
    return Set(
      texts.flatMap { $0.split(separator: "\n") }.compactMap { line in
        line.hasSuffix("]") ? line.split(separator: "[").last.map { String($0.dropLast()) } : nil
      })
  }()

  @Test(arguments: DiagnosticCode.allCases)
  func everyDiagnosticIsShownByASite(_ code: DiagnosticCode) {
    let isShown =
      Self.shown.contains(code.rawValue) || MadeSite.all.contains { $0.code == code }
    let isExcepted = Self.excepted[code] != nil

    #expect(isShown != isExcepted, "shown: \(isShown), excepted: \(isExcepted)")
  }
}
