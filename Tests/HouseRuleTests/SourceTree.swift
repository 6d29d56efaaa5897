import Foundation

/// The repository's own sources, as text, for the tests of the house rules.
enum SourceTree {
  struct File: Sendable, CustomStringConvertible {
    /// Relative to the repository: `Sources/SiteModel/Site.swift`.
    var path: String
    var lines: [String]

    var description: String { path }
    var target: String { String(path.split(separator: "/")[1]) }
    var name: String { String(path.split(separator: "/").last!) }
    /// The lines without those that are comments alone.
    var code: [String] {
      lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }
    }
  }

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let sources = swiftFiles(below: "Sources")
  static let tests = swiftFiles(below: "Tests")

  private static func swiftFiles(below folder: String) -> [File] {
    let names =
      (try? FileManager.default.subpathsOfDirectory(
        atPath: root.appendingPathComponent(folder).path)) ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
      let path = "\(folder)/\(name)"
      guard
        let text = try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
      else { return nil }
      return File(path: path, lines: text.components(separatedBy: "\n"))
    }
  }

  /// Every `path:line` of `files` whose code matches `pattern`.
  static func matches(of pattern: String, in files: [File]) throws -> [String] {
    let expression = try Regex(pattern)
    return files.flatMap { file in
      file.lines.enumerated().filter { _, line in
        !line.drop { $0 == " " }.hasPrefix("//") && line.contains(expression)
      }.map { number, _ in "\(file.path):\(number + 1)" }
    }
  }

  /// The line that `matches` names as `path:line`.
  static func line(at place: String) -> String {
    let parts = place.split(separator: ":")
    let file = (sources + tests).first { $0.path == parts[0] }
    return Int(parts[1]).flatMap { file?.lines[$0 - 1] } ?? ""
  }
}
