import Foundation
import TestSupport

/// A site in a folder of its own, gone afterwards.
struct TemporarySite {
  let folder: URL

  static func with<Result>(_ body: (TemporarySite) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "showcase-golden-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(TemporarySite(folder: folder))
  }

  /// Copies the fixture `other`; files that are there already stay.
  func add(_ other: URL, at path: String = "") throws {
    for (name, bytes) in try FileTree(fixture: other).files {
      let file = path.isEmpty ? name : "\(path)/\(name)"
      if !FileManager.default.fileExists(atPath: folder.appending(path: file).path) {
        try write(file, bytes)
      }
    }
  }

  func write(_ path: String, _ bytes: Data) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  func write(_ path: String, _ text: String) throws {
    try write(path, Data(text.utf8))
  }

  /// Runs `showcase build` in the site's folder.
  func build(_ arguments: [String] = []) throws -> ProgramRun {
    try ProgramRun(["build", "--jobs", "2"] + arguments, in: folder)
  }
}
