import ArgumentParser
import CLinux
import Diagnostics
import SiteLoader
import SiteModel
import SiteRenderer
import SiteWriter

/// `showcase build`: content and templates to a published site.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the site: all of it, or nothing of it.",
    discussion: """
      Exits with 0 when the site is published, 1 when it has mistakes (the published site stays \
      as it was), 64 for bad arguments, 74 when the machine failed.
      """)

  @OptionGroup var options: SiteOptions
  @Flag(help: "Write nothing; exit with 1 if the output is not what would be written.")
  var verify = false
  @Flag(help: "Add the page /report/: what a person should look at.") var report = false
  @Option(
    help: ArgumentHelp(
      "Make one of several parts of the site, for machines that share the work: '2/8'. Needs "
        + "'--output'; all parts copied into one folder are the site.", valueName: "i/n"))
  var shard: Share?
  @Flag(help: "Print how long each stage took, in milliseconds.") var timings = false

  func validate() throws {
    if let shard, shard.count > 1, options.output == nil {
      throw ValidationError(
        "'--shard' makes a part of the site, which is none to publish: say with '--output' where "
          + "it is put.")
    }
  }

  func run() async throws {
    let reporter = options.reporter
    try await CommandFailure.reporting(reporter) {
      try await verify ? compare(reporter) : publish(reporter)
    }
  }

  private var pipeline: Pipeline {
    var pipeline = options.pipeline
    pipeline.planOptions.report = report
    pipeline.share = shard ?? .whole
    return pipeline
  }

  private func publish(_ reporter: Reporter) async throws {
    let start = ContinuousClock.now
    let location = options.location
    // In a folder that is no site nothing is left behind.
    guard options.source.hasContent else { return try await check(reporter) }
    let publication = try Publication.begin(at: location, trusting: !options.noCache) {
      reporter.note("another run is writing '\(location.name)'; waiting for it")
    }
    var pipeline = pipeline
    pipeline.isRecorded = true
    let moment = try publication.moment()
    let (surveyed, earlier) = try survey(pipeline, publication)
    if let earlier, try await pipeline.hasNothingToDo(earlier, publication) {
      return try repeatReport(of: earlier.record, publication, reporter, start)
    }
    var made = try await make(
      for: publication, pipeline, surveyed: surveyed, readAt: moment, earlier)
    let summary = try await publication.commit(recording: made.record)
    made.times.end("write", pages: summary.written.count)
    for note in summary.notes { reporter.note(note) }
    if options.verbose { try list(summary) }
    if timings { Terminal.report(made.times.table) }
    try reporter.summarise(
      sentence(
        made.pages, start, written: summary.written.count, unchanged: summary.unchanged,
        removed: summary.removed.count))
  }

  /// Looks at the sources, unread: a hash of what they look like, and what they are to be compared
  /// with. Only where there is something to compare with is the whole survey kept.
  private func survey(
    _ pipeline: Pipeline, _ publication: Publication
  ) throws -> (ContentHash, EarlierBuild?) {
    let survey = pipeline.loader.survey()
    return (survey.digest, options.noCache ? nil : try pipeline.earlier(publication, survey))
  }

  /// What is left of a run when its files are written: neither the site nor the plan.
  private struct Made {
    /// What the next run is told.
    var record: @Sendable () -> BuildRecord?
    var pages: Int
    var times: StageTimes
  }

  /// Makes every file, and reports what was found.
  private func make(
    for publication: Publication, _ pipeline: Pipeline, surveyed: ContentHash,
    readAt moment: Int64, _ earlier: EarlierBuild?
  ) async throws -> Made {
    let bodies = try publication.bodies(of: ContentHash(of: Array(Environment.program.utf8)))
    let outcome = try await pipeline.run(
      store: bodies.store, reusing: bodies, into: publication, after: earlier)
    bodies.remember(
      isWhole: !outcome.diagnostics.contains { $0.severity == .error })
    guard options.reporter.report(outcome.diagnostics, of: outcome.loaded) else {
      publication.abandon()
      throw CommandFailure.mistakes
    }
    let (trace, found) = (outcome.trace, outcome.diagnostics)
    let (pages, times) = (outcome.pages, outcome.times)
    _ = consume outcome
    showcase_trim_memory()
    return Made(
      record: {
        pipeline.record(
          of: trace, pages: pages, diagnostics: found, surveyed: surveyed, readAt: moment)
      }, pages: pages, times: times)
  }

  /// Says again what was found when the site was made as it is.
  private func repeatReport(
    of record: BuildRecord, _ publication: Publication, _ reporter: Reporter,
    _ start: ContinuousClock.Instant
  ) throws {
    let loader = pipeline.loader
    defer { publication.abandon() }
    let isGood = reporter.report(record.diagnostics) { file, line in
      loader.sourceLine(file, line).map { Array($0.utf8) }
    }
    guard isGood else { throw CommandFailure.mistakes }
    if timings { Terminal.report("nothing was touched since the last build\n") }
    try reporter.summarise(
      sentence(
        record.pages, start, written: 0, unchanged: publication.publishedFiles, removed: 0))
  }

  private func sentence(
    _ pages: Int, _ start: ContinuousClock.Instant, written: Int, unchanged: Int, removed: Int
  ) -> String {
    "Built \(Amount.of(pages, "page")) in \(Amount.seconds(ContinuousClock.now - start)): "
      + "\(Amount.grouped(written)) written, \(Amount.grouped(unchanged)) unchanged, "
      + "\(Amount.grouped(removed)) removed"
  }

  private func check(_ reporter: Reporter) async throws {
    let outcome = try await pipeline.run(store: BodyStore(), into: NoSink())
    guard reporter.report(outcome.diagnostics, of: outcome.loaded) else {
      throw CommandFailure.mistakes
    }
  }

  private func list(_ summary: PublicationSummary) throws(StandardOutputError) {
    let lines = summary.written.map { "written \($0)" } + summary.removed.map { "removed \($0)" }
    try Terminal.print(lines.map { $0 + "\n" }.joined())
  }

  private func compare(_ reporter: Reporter) async throws {
    let comparison = try OutputComparison(with: options.location)
    let outcome = try await pipeline.run(store: BodyStore(), into: comparison)
    guard reporter.report(outcome.diagnostics, of: outcome.loaded) else {
      throw CommandFailure.mistakes
    }
    let differences = try comparison.differences()
    guard differences.isEmpty else {
      Terminal.report(differences.map { "\(options.location.name)/\($0)\n" }.joined())
      Terminal.report(
        "error: \(Amount.of(differences.count, "difference")) between "
          + "'\(options.location.name)' and what would be written; \(remedy(of: differences))\n")
      throw CommandFailure.mistakes
    }
    try reporter.summarise(
      "Verified \(Amount.of(outcome.pages, "page")): '\(options.location.name)' is up to date")
  }

  /// A build removes what Showcase wrote before; what it may not have written it keeps.
  private func remedy(of differences: [OutputDifference]) -> String {
    let isSurplus = differences.contains { if case .unexpected = $0 { true } else { false } }
    return "run 'showcase build'" + (isSurplus ? ", and remove the files that it keeps" : "")
  }
}
