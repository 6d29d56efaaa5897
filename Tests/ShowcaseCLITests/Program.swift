import Foundation
import TestSupport

/// The `showcase` program that was built beside these tests.
enum Program {
  struct Outcome: Sendable {
    /// As the shell shows it: 128 + the signal for a process that was killed.
    var status: Int32
    var output: String
    var errors: String
  }

  /// Runs the program to its end.
  @discardableResult
  static func run(
    _ arguments: [String], environment: [String: String] = [:], in folder: URL? = nil
  ) throws -> Outcome {
    let process = prepared(arguments, environment: environment, in: folder)
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // Both ends are read side by side, so that neither can fill up and stop the program.
    nonisolated(unsafe) var errorBytes = Data()
    let reader = Thread { errorBytes = errors.fileHandleForReading.readDataToEndOfFile() }
    reader.start()
    let outputBytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    while !reader.isFinished { usleep(200) }
    return Outcome(
      status: process.status, output: String(decoding: outputBytes, as: UTF8.self),
      errors: String(decoding: errorBytes, as: UTF8.self))
  }

  /// Starts the program and returns at once.
  static func start(_ arguments: [String]) throws -> Process {
    let process = prepared(arguments, environment: [:], in: nil)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private static func prepared(
    _ arguments: [String], environment: [String: String], in folder: URL?
  ) -> Process {
    let process = Process()
    process.executableURL = BuiltProgram.url
    process.arguments = arguments
    var all = ProcessInfo.processInfo.environment
    all["SOURCE_DATE_EPOCH"] = "1790000000"
    all.merge(environment) { $1 }
    process.environment = all
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    return process
  }
}

extension Process {
  var status: Int32 {
    terminationReason == .uncaughtSignal ? 128 + terminationStatus : terminationStatus
  }
}
