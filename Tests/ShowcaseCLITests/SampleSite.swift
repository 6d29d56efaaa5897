import Foundation

/// A small site in a folder of its own, removed when the test ends.
final class SampleSite {
  let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory
      .appendingPathComponent("showcase-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// A site with an article, a project, a page and a picture, without a mistake.
  static func complete() throws -> SampleSite {
    let site = try SampleSite()
    try site.write("content/site.yml", "title: Sample\nurl: https://example.org/\n")
    try site.write("content/index.md", "---\ntitle: Home\n---\nWelcome to the sample.\n")
    try site.writeArticle("hello", body: "See [Tool](../projects/tool.md#usage) and [[tool]].\n")
    try site.writeArticle("second", date: "2026-02-02", body: "More ~~or less~~ text.\n")
    try site.writeProject("tool", body: "## Usage\n\nRun it.\n")
    try site.write("content/docs/start.md", "---\ntitle: Start\n---\n# Begin\n\nHere.\n")
    try site.write("content/files/data.txt", "data\n")
    return site
  }

  func writeArticle(_ name: String, date: String = "2026-01-01", body: String) throws {
    try write(
      "content/articles/\(name).md",
      "---\ntitle: Article \(name)\ndate: \(date)\ntags: [sample, \(name)]\n---\n\(body)")
  }

  func writeProject(_ name: String, body: String) throws {
    try write(
      "content/projects/\(name).md",
      """
      ---
      title: Project \(name)
      summary: Does what \(name) does
      repository: https://github.com/example/\(name)
      license: MIT
      tags: [sample]
      ---
      \(body)
      """)
  }

  func write(_ path: String, _ text: String) throws {
    try write(path, Data(text.utf8))
  }

  func write(_ path: String, _ bytes: Data) throws {
    let file = root.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: root.appendingPathComponent(path))
  }

  func read(_ path: String) -> String? {
    try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  @discardableResult
  func build(_ arguments: String..., environment: [String: String] = [:]) throws
    -> Program.Outcome
  {
    try Program.run(
      ["build", "--source", root.path] + arguments, environment: environment)
  }

  /// Every file below `folder` and its bytes, by relative path.
  func tree(_ folder: String = "public") -> [String: Data] { Self.tree(root, folder) }

  static func tree(_ root: URL, _ folder: String) -> [String: Data] {
    let base = root.appendingPathComponent(folder)
    var files: [String: Data] = [:]
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: base.path)) ?? [] {
      let file = base.appendingPathComponent(name)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      if !isFolder.boolValue { files[name] = try? Data(contentsOf: file) }
    }
    return files
  }

  /// Inode and modification time of every file of the output: equal only if none was touched.
  func identities() -> [String: String] {
    var found: [String: String] = [:]
    for name in tree().keys {
      let path = root.appendingPathComponent("public/\(name)").path
      guard let facts = try? FileManager.default.attributesOfItem(atPath: path) else { continue }
      found[name] = "\(facts[.systemFileNumber] ?? "") \(facts[.modificationDate] ?? "")"
    }
    return found
  }
}
