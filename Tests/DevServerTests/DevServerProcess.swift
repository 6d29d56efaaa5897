import Foundation
import TestSupport

/// `showcase serve` on a free port, ended with the last reference to it.
final class DevServerProcess {
  let port: UInt16
  private let process: Process
  private let output: FileHandle

  /// Returns once the server says where it is.
  init(_ site: TemporarySite, _ arguments: [String] = []) throws {
    process = Self.prepared(["serve", "--source", site.root] + arguments)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    output = pipe.fileHandleForReading
    var text = ""
    while !text.contains("\n") {
      let more = output.availableData
      if more.isEmpty { break }
      text += String(decoding: more, as: UTF8.self)
    }
    guard let match = text.firstMatch(of: /Serving http:\/\/\S+:(\d+)\//),
      let port = UInt16(match.1)
    else { throw POSIXError(.ENOTCONN) }
    self.port = port
  }

  deinit {
    if process.isRunning { process.terminate() }
  }

  /// Runs the program to its end, which is expected to come by itself.
  static func run(_ arguments: [String]) throws -> (status: Int32, errors: String) {
    let process = prepared(arguments)
    let errors = Pipe()
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    let bytes = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }

  /// Sends what Ctrl-C sends, and returns the exit status.
  func interrupt() -> Int32 {
    process.interrupt()
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
      ? 128 + process.terminationStatus : process.terminationStatus
  }

  var isRunning: Bool { process.isRunning }

  private static func prepared(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = BuiltProgram.url
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    return process
  }
}
