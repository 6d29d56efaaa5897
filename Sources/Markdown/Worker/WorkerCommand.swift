/// How to execute this program again as a conversion worker.
package struct WorkerCommand: Hashable, Sendable {
  /// Absolute path of the executable.
  package var path: String
  /// Without the program's own name.
  package var arguments: [String]

  package init(path: String, arguments: [String] = ["convert-worker"]) {
    self.path = path
    self.arguments = arguments
  }
}
