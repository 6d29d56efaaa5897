import SourceWriter

/// A folder that need not be there yet.
struct NewFolder {
  /// The nearest folder above it that is there, or itself.
  let sources: SourceFolder
  /// What leads from there to the folder, with `/` at its end; empty for itself.
  private let prefix: String

  /// - Parameter path: Absolute, without `.` and `..`.
  init(_ path: String) {
    var steps = path.split(separator: "/")
    var missing: [Substring] = []
    while let last = steps.last, !AbsolutePath.isFolder("/" + steps.joined(separator: "/")) {
      missing.insert(last, at: 0)
      steps.removeLast()
    }
    sources = SourceFolder("/" + steps.joined(separator: "/"))
    prefix = missing.map { $0 + "/" }.joined()
  }

  /// The path of a file of the folder, as seen from `sources`.
  func path(_ file: String) -> String { prefix + file }
}
