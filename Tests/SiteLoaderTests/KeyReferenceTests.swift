import Foundation
import FrontMatter
import Testing

@testable import SiteLoader

/// The reference for authors, `content/docs/`, names every key that is read, and no other.
@Suite struct KeyReferenceTests {
  @Test(arguments: [
    ("front-matter", "Articles", "article"), ("front-matter", "Projects", "project"),
    ("front-matter", "Pages", "page"), ("settings", "Reference", "site"),
    ("settings", "Limits", "limits"),
  ])
  func theReferenceNamesEveryKey(_ page: String, _ section: String, _ kind: String) throws {
    let documented = try keys(inSection: section, of: page)
    let keys =
      switch kind {
      case "article": ArticleKeys.all
      case "project": ProjectKeys.all
      case "page": PageKeys.all
      case "limits": LimitKeys.all
      default: SiteKeys.all
      }

    #expect(documented == Set(keys.map(\.name)))
  }

  @Test(arguments: [ArticleKeys.all, ProjectKeys.all, PageKeys.all, SiteKeys.all, LimitKeys.all])
  func noKeyIsThereTwiceAndEachIsExplained(_ keys: [KeySchema]) {
    #expect(Set(keys.map(\.name)).count == keys.count)
    #expect(keys.allSatisfy { $0.summary.hasSuffix(".") })
  }

  /// The code in the first cell of each row of the section's table.
  private func keys(inSection section: String, of page: String) throws -> Set<String> {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appendingPathComponent("content/docs/\(page).md"), encoding: .utf8)
    let lines = text.split(separator: "\n").drop { $0 != "## \(section)" }.dropFirst()
    let rows = lines.prefix { !$0.hasPrefix("## ") }.filter { $0.hasPrefix("| `") }
    let names = rows.flatMap { row in
      row.split(separator: "|")[0].split(separator: ",").map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
      }
    }
    return Set(names)
  }
}
