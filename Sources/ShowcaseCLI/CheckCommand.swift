import ArgumentParser
import Diagnostics
import SitePlanner
import SiteWriter
import SourceWriter

/// `showcase check`: everything `build` does, except writing, and a look at what it does not mind.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report every mistake in a site, and what a person should look at.",
    discussion: """
      Writes nothing, unless '--fix' is given. Exits with 0 when the site has no errors, 1 when it \
      has some, 64 for bad arguments.
      """)

  @OptionGroup var options: SiteOptions
  @OptionGroup var review: ReviewOptions
  @OptionGroup var external: ExternalOptions

  func run() async throws {
    let reporter = options.reporter
    try await CommandFailure.reporting(reporter) {
      let outside = OutsideAddresses()
      var outcome = try await look(external.external ? outside : NoSink())
      if review.fix {
        let mending = try Mending(findings(in: outcome), outcome.diagnostics, in: sources)
        try tell(of: mending, reporter)
        if !review.dryRun, !mending.all.isEmpty {
          try mending.write()
          outcome = try await look(external.external ? outside : NoSink())
        }
      }
      var found = FindingPlaces(sources: sources).diagnostics(of: findings(in: outcome))
      if external.external {
        found += try await external.ask(outside.all, of: outcome.loaded.site, sources, reporter)
      }
      let isGood = reporter.report(outcome.diagnostics + found, of: outcome.loaded)
      try countByRule(outcome.diagnostics + found, reporter)
      guard isGood else { throw CommandFailure.mistakes }
      let count = DiagnosticCount(outcome.diagnostics + found).warnings
      try reporter.summarise(
        "Checked \(Amount.of(outcome.pages, "page")): no errors"
          + (count > 0 ? ", \(Amount.of(count, "warning"))" : ""))
    }
  }

  /// Where more was found than is shown, says how much of what: one rule can fill a whole report.
  private func countByRule(
    _ diagnostics: [Diagnostic], _ reporter: Reporter
  ) throws(StandardOutputError) {
    guard reporter.format == .text, diagnostics.count > DiagnosticReport().limit else { return }
    let counts = Dictionary(grouping: diagnostics, by: \.code.rawValue).mapValues(\.count)
    for (code, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      let number = Amount.grouped(count)
      let padding = String(repeating: " ", count: max(0, 8 - number.count))
      try reporter.summarise("\(padding)\(number) \(code)")
    }
  }

  private var sources: SourceFolder { SourceFolder(options.source.root) }

  private func look(_ sink: any OutputSink) async throws -> Pipeline.Outcome {
    try await options.pipeline.run(store: BodyStore(), into: sink)
  }

  private func findings(in outcome: Pipeline.Outcome) -> [Finding] {
    Review.findings(of: outcome.plan, on: Environment.now, staleAfter: review.period)
  }

  private func tell(of mending: Mending, _ reporter: Reporter) throws(StandardOutputError) {
    for change in mending.all {
      for note in change.notes {
        try reporter.summarise("\(review.dryRun ? "Would mend" : "Mended") \(change.path): \(note)")
      }
    }
    if mending.all.isEmpty { try reporter.summarise("Nothing to mend") }
  }
}
