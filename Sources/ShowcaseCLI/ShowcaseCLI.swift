import ArgumentParser
import Glibc
import Markdown

/// The command line: the only part that knows the process, its arguments, its terminal, its
/// environment and the time.
package enum ShowcaseCLI {
  /// Runs the program. Ends the process when the command has an exit status other than 0.
  package static func main() async {
    // A conversion worker is this same program; it needs no argument parser and must start fast.
    if CommandLine.arguments.dropFirst().first == WorkerCommand.argument {
      exit(ConversionWorker.run())
    }
    await ShowcaseCommand.main()
  }
}
