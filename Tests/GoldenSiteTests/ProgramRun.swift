import Foundation
import TestSupport

/// One run of the `showcase` that was built with these tests.
struct ProgramRun {
  let status: Int32
  let standardOutput: String
  let standardError: String

  /// Runs the program to its end, without colours, in an environment of its own.
  init(_ arguments: [String], in folder: URL) throws {
    let output = folder.appending(path: ".standard-output")
    let error = folder.appending(path: ".standard-error")
    let process = Process()
    process.executableURL = BuiltProgram.url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["NO_COLOR": "1", "TZ": "UTC", "LC_ALL": "C"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try Self.emptyFile(output)
    process.standardError = try Self.emptyFile(error)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    standardOutput = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    standardError = String(decoding: try Data(contentsOf: error), as: UTF8.self)
  }

  private static func emptyFile(_ url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }
}
