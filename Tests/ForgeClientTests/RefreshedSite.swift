import Foundation
import TestSupport

/// A site whose projects are refreshed by the program, in a folder that is removed afterwards.
final class RefreshedSite {
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  let root = FileManager.default.temporaryDirectory
    .appendingPathComponent("refreshed-\(UUID().uuidString)")

  init(projects: [String]) throws {
    try write("content/site.yml", "title: Sample\nurl: https://example.org/\n")
    for name in projects { try write("content/projects/\(name).md", Self.page(name)) }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  static func page(_ name: String) -> String {
    """
    ---
    title: Project \(name)
    summary: Does what \(name) does
    repository: https://github.com/example/\(name)
    license: MIT
    ---
    Text.
    """
  }

  func write(_ path: String, _ text: String) throws {
    let file = root.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  func sidecar(_ name: String) -> String? {
    try? String(
      contentsOf: root.appendingPathComponent("content/projects/\(name).forge.json"),
      encoding: .utf8)
  }

  /// Everything in the folder, one after another.
  func allText() throws -> String {
    try FileManager.default.subpathsOfDirectory(atPath: root.path).compactMap {
      try? String(contentsOf: root.appendingPathComponent($0), encoding: .utf8)
    }.joined()
  }

  func refresh(
    _ server: ForgeServer, _ arguments: [String] = [], token: String? = nil
  ) throws -> Outcome {
    try run(["--base-api", server.url] + arguments, token: token)
  }

  /// Runs `refresh`, or another command with its own arguments, in the site's folder.
  func run(
    _ arguments: [String], token: String? = nil, command: [String] = ["refresh"]
  ) throws -> Outcome {
    let process = prepared(arguments, token: token, command: command)
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // Both are shorter than what a pipe holds.
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self),
      errors: String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self))
  }

  func start(_ server: ForgeServer) throws -> Process {
    let process = prepared(["--base-api", server.url], token: nil)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  func read(_ path: String) -> String? {
    try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  private func prepared(
    _ arguments: [String], token: String?, command: [String] = ["refresh"]
  ) -> Process {
    let process = Process()
    process.executableURL = BuiltProgram.url
    process.arguments = command + ["--source", root.path] + arguments
    var environment = ProcessInfo.processInfo.environment
    for name in ["GITHUB_TOKEN", "GH_TOKEN", "SOURCE_DATE_EPOCH"] { environment[name] = nil }
    environment["GITHUB_TOKEN"] = token
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    return process
  }
}
