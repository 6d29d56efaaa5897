import Foundation

/// Writes the default theme as one Swift file, so that the program needs no other file to run.
///
/// Arguments: the `templates` folder, then the Swift file to write. Text only: a theme's files
/// are HTML, CSS, JavaScript and SVG.
@main enum EmbedTheme {
  static func main() throws {
    let folder = URL(fileURLWithPath: CommandLine.arguments[1])
    let output = URL(fileURLWithPath: CommandLine.arguments[2])
    let entries = try files(in: folder).map { name in
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      return "    (\(text: name), \(text: text)),\n"
    }
    let source = """
      /// The default theme: each file's path below `templates/` and its text.
      enum EmbeddedTheme {
        static let files: [(path: StaticString, text: StaticString)] = [
      \(entries.joined())  ]
      }

      """
    try source.write(to: output, atomically: true, encoding: .utf8)
  }

  private static func files(in folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .filter { $0 != "README.md" }
      .filter {
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(
          atPath: folder.appendingPathComponent($0).path, isDirectory: &isFolder)
        return !isFolder.boolValue
      }
      .sorted()
  }
}

extension DefaultStringInterpolation {
  /// Appends `text` as a Swift string literal.
  fileprivate mutating func appendInterpolation(text: String) {
    appendLiteral("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": appendLiteral("\\\"")
      case "\\": appendLiteral("\\\\")
      case "\n": appendLiteral("\\n")
      case _ where scalar.value < 32 || scalar.value > 126:
        appendLiteral("\\u{\(String(scalar.value, radix: 16))}")
      default: appendLiteral(String(scalar))
      }
    }
    appendLiteral("\"")
  }
}
