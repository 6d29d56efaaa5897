import ArgumentParser
import Diagnostics
import SiteWriter

/// `showcase check`: everything `build` does, except writing.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report every mistake in a site without writing it.",
    discussion: "Exits with 0 when the site is clean, 1 when it has errors, 64 for bad arguments.")

  @OptionGroup var options: SiteOptions

  func run() async throws {
    let reporter = options.reporter
    try await CommandFailure.reporting(reporter) {
      let outcome = try await options.pipeline.run(store: BodyStore(), into: NoSink())
      guard reporter.report(outcome.diagnostics, of: outcome.loaded) else {
        throw CommandFailure.mistakes
      }
      reporter.summarise("Checked \(Amount.of(outcome.pages, "page")): no errors")
    }
  }
}
