import Foundation
import TestSupport
import Testing

/// Whole sites as folders. `RECORD_GOLDEN=1` writes what is found and still fails.
@Suite struct GoldenSiteTests {
  private static let records = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"

  @Test(arguments: GoldenSite.all)
  func buildsAsRecorded(_ golden: GoldenSite) throws {
    let (diagnostics, files) = try golden.build()
    if Self.records { try record(golden, diagnostics, files) }

    #expect(diagnostics == (try? String(contentsOf: golden.diagnostics, encoding: .utf8)))
    if golden.hasExpected {
      #expect(files.differences(from: try FileTree(fixture: golden.expected)) == [])
    }
  }

  private func record(_ golden: GoldenSite, _ diagnostics: String, _ files: FileTree) throws {
    try diagnostics.write(to: golden.diagnostics, atomically: true, encoding: .utf8)
    if golden.hasExpected {
      try FileManager.default.removeItem(at: golden.expected)
      try FileManager.default.createDirectory(
        at: golden.expected, withIntermediateDirectories: true)
      try files.asFixture.write(to: golden.expected)
    }
    Issue.record("recorded anew; read the difference")
  }

  @Test func findsTheFixtures() {
    #expect(GoldenSite.all.count > 50)
  }
}
