import Foundation

/// A folder with `content/` and `templates/`, removed with the last reference to it.
final class TemporarySite: Sendable {
  let root: String

  init() throws {
    root =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("serve-\(UUID().uuidString)").resolvingSymlinksInPath().path
    try make("content/articles")
    try make("templates")
    try write("content/site.yml", "title: Demo\nurl: https://example.org/repo/\n")
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func make(_ folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(root)/\(folder)", withIntermediateDirectories: true)
  }

  func write(_ path: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(root)/\(path)"))
  }

  func move(_ from: String, _ to: String) throws {
    guard rename("\(root)/\(from)", "\(root)/\(to)") == 0 else { throw POSIXError(.EIO) }
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: "\(root)/\(path)")
  }
}
