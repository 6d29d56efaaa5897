import ArgumentParser
import CLinux
import Dispatch
import Glibc
import Markdown

/// The command line: the only part that knows the process, its arguments, its terminal, its
/// environment and the time.
package enum ShowcaseCLI {
  /// Runs the program and ends the process.
  ///
  /// Not `async`: the runtime would open files of its own before the first line here, and take the
  /// numbers of standard streams that were closed.
  ///
  /// - Parameter revision: That from which the program was built; nil where nobody knows.
  package static func main(revision: String?) -> Never {
    showcase_open_standard_streams()
    Terminal.surviveHangUps()
    // The runtime reads them from /proc. No arguments would mean `--help`, and a build that did not
    // take place would end with status 0.
    if CommandLine.arguments.isEmpty {
      Terminal.report("error: the program's arguments cannot be read from /proc\n")
      exit(CommandFailure.machine.rawValue)
    }
    // A conversion worker is this same program; it needs no argument parser and must start fast.
    if CommandLine.arguments.dropFirst().first == WorkerCommand.argument {
      exit(ConversionWorker.run())
    }
    // Here alone the revision is known: as a part of the version it would reach every site.
    if CommandLine.arguments.dropFirst() == ["--version"] {
      let version = ShowcaseCommand.configuration.version
      CommandFailure.end(with: CleanExit.message(version + (revision.map { " (\($0))" } ?? "")))
    }
    Task {
      do {
        var command = try await ShowcaseCommand.asyncParseAsRoot()
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
      } catch {
        CommandFailure.end(with: error)
      }
      exit(EXIT_SUCCESS)
    }
    dispatchMain()
  }
}
