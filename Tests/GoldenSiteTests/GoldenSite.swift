import Foundation
import TestSupport
import Testing

/// A folder of `Fixtures`: a site, what the program says of it, and what it makes of it.
///
/// - `site/`: the sources. Where there is an `expected` folder, the plain theme lies under them, so
///   that the default theme may change without rewriting what is expected.
/// - `arguments`: for `showcase build`, separated by blanks; optional.
/// - `diagnostics.txt`: what stands on standard error, with `SITE` for the folder of the copy that is
///   built, then the exit status.
/// - `expected/`: the published files but the default theme's `assets`; optional.
struct GoldenSite: Sendable, CustomTestStringConvertible {
  let folder: URL

  var testDescription: String { folder.lastPathComponent }
  var site: URL { folder.appending(path: "site") }
  var expected: URL { folder.appending(path: "expected") }
  var diagnostics: URL { folder.appending(path: "diagnostics.txt") }
  var hasExpected: Bool { FileManager.default.fileExists(atPath: expected.path) }

  var arguments: [String] {
    let text = try? String(contentsOf: folder.appending(path: "arguments"), encoding: .utf8)
    return (text ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
  }

  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")
  static let plainTheme = fixtures.appending(path: "plain-theme")

  /// By name.
  static let all: [GoldenSite] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: fixtures.path)) ?? []
    return names.sorted().map { GoldenSite(folder: fixtures.appending(path: $0)) }.filter {
      FileManager.default.fileExists(atPath: $0.site.path)
    }
  }()

  /// Builds a copy of the site.
  func build() throws -> (diagnostics: String, files: FileTree) {
    try TemporarySite.with { site in
      try site.add(self.site)
      if hasExpected { try site.add(Self.plainTheme, at: "templates") }
      let run = try site.build(arguments)
      let files = try FileTree(of: site.folder.appending(path: "public"))
      let diagnostics = run.standardError.replacing(site.folder.path, with: "SITE")
      return ("\(diagnostics)exit status: \(run.status)\n", files.without(folder: "assets"))
    }
  }
}
