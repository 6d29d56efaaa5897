/// How to execute this program again as a conversion worker.
package struct WorkerCommand: Hashable, Sendable {
  /// The argument that makes the program a conversion worker.
  package static let argument = "convert-worker"

  /// Absolute path of the executable.
  package var path: String
  /// Without the program's own name.
  package var arguments: [String]
  /// `NAME=value`: all that the worker sees of its surroundings.
  package var environment: [String]

  package init(
    path: String, arguments: [String] = [argument], environment: [String] = ["LC_ALL=C"]
  ) {
    self.path = path
    self.arguments = arguments
    self.environment = environment
  }
}
