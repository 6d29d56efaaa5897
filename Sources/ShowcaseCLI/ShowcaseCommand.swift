import ArgumentParser

/// `showcase`: what it is, and its subcommands.
struct ShowcaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "showcase",
    abstract: "Turns Markdown into a showcase of open source projects and articles.",
    discussion: """
      Exits with 0 when all is well, 1 when the content, the templates or the settings have \
      mistakes, 64 for bad arguments, 74 when the machine failed (disk full, no permission).
      """,
    version: "0.1.0",
    subcommands: [
      AddCommand.self, BuildCommand.self, CheckCommand.self, CleanCommand.self, ExplainCommand.self,
      ExportCommand.self, ImportCommand.self, InitCommand.self, ManualCommand.self, NewCommand.self,
      RefreshCommand.self, SchemaCommand.self, ServeCommand.self,
    ])

  /// What the program calls itself before the servers that it asks.
  static let userAgent = "showcase/\(configuration.version)"
}
