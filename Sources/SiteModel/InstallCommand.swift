/// How to install a project on one system.
package struct InstallCommand: Hashable, Sendable {
  /// As written: `macOS`, `Debian`, `pip`.
  package var system: String
  package var command: String

  package init(system: String, command: String) {
    self.system = system
    self.command = command
  }
}
