import ArgumentParser
import SiteWriter

/// `showcase clean`: removes what was built.
struct CleanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Remove the files Showcase wrote, and nothing else.")

  @OptionGroup var source: SourceOptions
  @Option(help: ArgumentHelp("Where the site was written; relative to here.", valueName: "dir"))
  var output: String?
  @Flag(help: "Print nothing.") var quiet = false

  func run() async throws {
    let reporter = Reporter(format: .text, quiet: quiet, strict: false)
    let location = OutputLocation(
      site: source.root, output: output.map { AbsolutePath.of($0) } ?? "public")
    let summary = try await CommandFailure.reporting(reporter) {
      try Publication.removeEverything(at: location) {
        reporter.note("another run is writing '\(location.name)'; waiting for it")
      }
    }
    for note in summary.notes { reporter.note(note) }
    try reporter.summarise("Removed \(Amount.of(summary.removed.count, "file"))")
  }
}
