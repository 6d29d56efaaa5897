import Foundation
import Testing

@testable import SiteRenderer

@Suite struct TemplateReferenceTests {
  private static let marker =
    "<!-- From here on the text is made by the program, and a test compares it. -->\n\n"

  private let file = DefaultTheme.root.appendingPathComponent("templates/README.md")

  /// With `RECORD_GOLDEN=1` the file is brought up to date, and the test still fails.
  @Test func listsEveryNameThatTemplatesMayUse() throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let parts = text.components(separatedBy: Self.marker)
    try #require(parts.count == 2)
    let expected = TemplateReference.markdown()

    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try (parts[0] + Self.marker + expected).write(to: file, atomically: true, encoding: .utf8)
      Issue.record("templates/README.md was recorded; run the test again without RECORD_GOLDEN")
    } else {
      #expect(parts[1] == expected)
    }
  }

  @Test func namesEveryFileOfTheTheme() throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let theme = try DefaultTheme()

    for path in theme.files.map(\.path) + theme.sources.map({ "\($0.name).html" }) {
      #expect(text.contains("| `\(path)` |"), "\(path)")
    }
  }

  @Test func saysOfEveryNameWhatItMeans() {
    let rows = TemplateReference.markdown().split(separator: "\n").filter { $0.hasPrefix("| `") }

    #expect(rows.count > 150)
    #expect(rows.filter { $0.hasSuffix("|  |") } == [])
  }
}
