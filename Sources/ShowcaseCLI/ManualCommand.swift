import ArgumentParser

/// `showcase manual`: the manual page, made of the same descriptions that `--help` prints.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page, for 'man'.",
    discussion: "Write it to a file 'showcase.1' in a folder 'man1' of the manual.")

  func run() throws {
    let main = ShowcaseCommand.configuration
    let commands = main.subcommands.filter { $0.configuration.shouldDisplay }.map { command in
      ManualPage.Command(
        name: command.configuration.commandName ?? "",
        help: HelpText(ShowcaseCommand.helpMessage(for: command, columns: 10_000)))
    }
    let page = ManualPage(
      version: main.version, abstract: main.abstract, description: main.discussion,
      commands: commands)
    try Terminal.print(page.roff)
  }
}
