import Foundation

/// One run of the `showcase` that was built with these tests.
struct ProgramRun {
  let status: Int32
  let standardOutput: String
  let standardError: String

  struct NotBuilt: Error {}

  /// Runs the program to its end, without colours, in an environment of its own.
  init(_ arguments: [String], in folder: URL) throws {
    guard let program = Self.program else { throw NotBuilt() }
    let output = folder.appending(path: ".standard-output")
    let error = folder.appending(path: ".standard-error")
    let process = Process()
    process.executableURL = program
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

  /// The program lies in the folder of the test bundle, or in one above it.
  private static let program: URL? = {
    let started = CommandLine.arguments.filter { $0.contains("/") } + ["/proc/self/exe"]
    for path in started {
      var folder = URL(filePath: path).resolvingSymlinksInPath()
      while folder.path.count > 1 {
        folder.deleteLastPathComponent()
        let program = folder.appending(path: "showcase")
        var isFolder: ObjCBool = false
        if FileManager.default.isExecutableFile(atPath: program.path),
          FileManager.default.fileExists(atPath: program.path, isDirectory: &isFolder),
          !isFolder.boolValue
        {
          return program
        }
      }
    }
    return nil
  }()
}
