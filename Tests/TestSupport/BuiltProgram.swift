package import Foundation

/// The `showcase` that was built with these tests.
package enum BuiltProgram {
  /// It lies in the folder of the test bundle, or in one above it. Where it does not, this leads
  /// nowhere, so that no test can start it.
  package static let url: URL = {
    let started = ["/proc/self/exe"] + CommandLine.arguments.filter { $0.contains("/") }
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
    return URL(filePath: "/showcase-is-not-built")
  }()
}
