import SiteModel

/// How to install a project on one system.
struct InstallItem: Sendable {
  var install: InstallCommand

  init(_ install: InstallCommand) { self.install = install }

  static let view = View<InstallItem>("installation") { fields in
    fields.text("system", "`macOS`, `Debian`, `pip`, …") { $0.install.system }
    fields.text("command", "What to type.") { $0.install.command }
  }
}
