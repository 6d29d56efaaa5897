import CatalogueImport
import Diagnostics
import Foundation
import SiteLoader
import TestSupport
import Testing

/// The catalogues that were made for these tests, each with what real ones get wrong.
struct Fixture: Sendable, CustomTestStringConvertible {
  var kind: CatalogueKind
  var map: [String: String] = [:]

  var testDescription: String { kind.rawValue }

  static let all = CatalogueKind.allCases.map { kind in
    Fixture(
      kind: kind,
      map: kind == .markdown
        ? [
          "name": "title", "repo": "repository", "licence": "license", "language": "languages",
          "blurb": "summary",
        ] : [:])
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  func files() throws -> [CatalogueFile] {
    let copy = FileManager.default.temporaryDirectory
      .appendingPathComponent("catalogue-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: copy) }
    try FileTree(fixture: Self.folder.appendingPathComponent(kind.rawValue)).write(to: copy)
    let found = try ForeignFiles.read(copy.path, wanting: kind.wants)
    return (found?.files ?? []).map { CatalogueFile(path: $0.path, bytes: $0.bytes) }
  }

  /// Every page as it would be written, and everything that was said.
  func imported(
    _ files: [CatalogueFile]
  ) -> (pages: [SettledPage], diagnostics: [Diagnostic], unread: Int) {
    var reading = CatalogueReading.read(kind, files, map: map)
    var diagnostics = reading.diagnostics
    diagnostics += References.settle(&reading.pages, existing: [], hidden: [])
    let settled = reading.pages.map { SettledPage.settle($0, FrontMatterCheck.diagnostics) }
    diagnostics += settled.flatMap(\.diagnostics)
    let lost = settled.count { $0.value == nil }
    return (settled.compactMap(\.value), diagnostics, reading.unread + lost)
  }
}
