import Foundation
import Templates

@testable import SiteRenderer

/// The theme in `templates/`, read as the loader reads it.
struct DefaultTheme {
  var sources: [TemplateSource] = []
  var files: [ThemeFile] = []

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  init() throws {
    let folder = Self.root.appendingPathComponent("templates")
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() {
      let url = folder.appendingPathComponent(path)
      if path.hasPrefix("assets/") {
        files.append(ThemeFile(path: path, bytes: Array(try Data(contentsOf: url))))
      } else if path.hasSuffix(".html") {
        sources.append(
          TemplateSource(
            path: "templates/\(path)", name: String(path.dropLast(5)),
            bytes: Array(try Data(contentsOf: url))))
      }
    }
  }
}
