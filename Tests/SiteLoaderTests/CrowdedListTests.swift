import Diagnostics
import Testing

@testable import SiteLoader

/// A list whose every item gets a page, on which all of them stand, grows with its square.
@Suite struct CrowdedListTests {
  private static let project =
    "summary: A\nlicense: MIT\nrepository: https://github.com/example/a\n"

  @Test(arguments: [
    ("articles", "tags", "date: 2026-01-01\n"), ("articles", "authors", "date: 2026-01-01\n"),
    ("projects", "tags", project), ("projects", "languages", project),
    ("projects", "platforms", project), ("projects", "stewards", project),
  ])
  func aListOfPagesHasAtMostAHundredItems(
    _ folder: String, _ key: String, _ others: String
  ) async throws {
    let names = (0...100).map { "n\($0)" }
    func page(_ names: [String]) -> String {
      "---\ntitle: A\n\(others)\(key): [\(names.joined(separator: ", "))]\n---\n"
    }
    let site = TemporarySite([
      "content/\(folder)/a.md": page(names), "content/\(folder)/b.md": page(names.dropLast()),
    ])
    let loaded = try await site.load()

    #expect(
      loaded.diagnostics.map { "\($0.span.file) \($0.code.rawValue): \($0.message)" } == [
        "content/\(folder)/a.md front-matter-too-large: '\(key)' has at most 100 items; this has 101"
      ])
  }
}
