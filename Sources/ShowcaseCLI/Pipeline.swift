import CLinux
import Diagnostics
import Markdown
import SearchIndex
import SiteLoader
import SiteModel
import SitePlanner
import SiteRenderer
import SiteWriter
import Templates

/// The stages in their order: from two folders to finished files.
struct Pipeline: Sendable {
  struct Outcome: Sendable {
    /// Everything that was found, in no order.
    var diagnostics: [Diagnostic]
    /// How many pages the site has for its readers.
    var pages: Int
    /// What was read, for the lines that diagnostics show.
    var loaded: LoadedSite
    /// What was planned, for those who look it over.
    var plan: SitePlan
    /// What the next run may need to know; nil for a site with mistakes.
    var trace: BuildTrace?
    var times: StageTimes
  }

  var loader: SiteLoader
  var planOptions: PlanOptions
  var renderOptions: RenderOptions
  /// Instead of the URL in the settings.
  var baseURL: String?
  var jobs: Jobs
  /// Converts what could stop this process.
  var worker: WorkerCommand
  /// The part of the site that is made.
  var share = Share.whole
  /// Whether the run is told to the next one: what only looks for mistakes has nothing to tell.
  var isRecorded = false
  /// Whether a long run says how far it is.
  var showsProgress = false

  /// Reads, plans and renders the site, and gives each finished file to `sink`.
  ///
  /// Every stage runs to its end and reports all it finds. Once there is a mistake nothing more is
  /// given to `sink`, but the pages are rendered all the same: only then are the mistakes of
  /// templates and the links in them known.
  ///
  /// - Parameters:
  ///   - store: Holds the converted bodies from loading to rendering.
  ///   - bodies: What earlier runs converted; its store is `store`.
  ///   - earlier: What `sink` still has from before, where that is known.
  func run(
    store: BodyStore, reusing bodies: (any BodyCache)? = nil, into sink: any OutputSink,
    after earlier: EarlierBuild? = nil
  ) async throws -> Outcome {
    var times = StageTimes()
    var loaded = try await load(store, bodies)
    times.end("load", pages: loaded.value.digests.count, bytes: loaded.value.bytesRead)
    let theme = Theme(
      files: loaded.value.themeAssets.map {
        ThemeFile(path: "assets/\($0.path)", bytes: $0.bytes)
      },
      accent: loaded.value.site.settings.accent)
    var templates = TemplateSet.compile(loaded.value.templateSources, roots: theme.shapes)
    templates.value.largestOutput = loaded.value.site.settings.limits.pageSize
    templates.value.deepest = loaded.value.site.settings.limits.templateDepth
    // Each stage leaves holes behind that are too small for what the next one needs.
    showcase_trim_memory()
    var plan = try await SitePlanner.plan(
      loaded.value.site, options: planOptions, jobs: jobs)
    let trace =
      isRecorded
      ? BuildTrace(loaded.value, plan.value, key: buildKey, now: waitingSince) : nil
    if isRecorded {
      // A build reads no source twice: what it goes on with is in the plan.
      loaded.value.giveUpPages()
      plan.value.site.forgetPlaces()
    }
    showcase_trim_memory()
    times.end("plan", pages: plan.value.pages.count)
    var outcome = Outcome(
      diagnostics: loaded.diagnostics + templates.diagnostics + plan.diagnostics, pages: 0,
      loaded: loaded.value, plan: plan.value, trace: trace,
      times: times)
    guard !templates.diagnostics.contains(where: { $0.severity == .error }) else { return outcome }
    let renderer = SiteRenderer(
      plan: plan.value, theme: theme, templates: templates.value, options: renderOptions,
      body: { try store.read($0) })
    let outputs =
      share == .whole ? renderer.outputs : renderer.outputs.filter { share.holds($0.path) }
    outcome.pages = outputs.count { $0.isPage }
    guard !outcome.diagnostics.contains(where: { $0.severity == .error }) else {
      _ = try await render(outputs, consume renderer, into: NoSink(), nil, &outcome)
      return outcome
    }
    try await finish(outputs, consume renderer, into: sink, earlier, bodies, &outcome)
    return outcome
  }

  private func load(
    _ store: BodyStore, _ bodies: (any BodyCache)?
  ) async throws -> Checked<LoadedSite> {
    let (jobs, worker) = (jobs, worker)
    var loaded = try await loader.load(
      jobs: jobs,
      converter: { MarkdownConverter(options: $0, worker: worker, jobs: jobs.count) },
      store: { try store.append($0) }, bodies: bodies)
    if let baseURL { loaded.value.site.settings.url = baseURL }
    return loaded
  }

  /// Makes what is not the same as before.
  ///
  /// - Parameter renderer: Given up once the pages are made: the search needs none of its records.
  private func finish(
    _ outputs: [SiteOutput], _ renderer: consuming SiteRenderer, into sink: any OutputSink,
    _ earlier: EarlierBuild?, _ bodies: (any BodyCache)?, _ outcome: inout Outcome
  ) async throws {
    var known: KnownOutputs?
    // The report tells of the texts without holding one.
    if let earlier, let trace = outcome.trace, !planOptions.report {
      known = KnownOutputs(earlier, trace)
    }
    let trace = outcome.trace
    let indexer = renderer.searchIndexer { trace?.contents(of: $0) }
    let texts = try await render(outputs, consume renderer, into: sink, known, &outcome)
    outcome.trace?.note(texts, in: outcome.plan.site)
    if share.holdsSearch {
      let chunks = bodies.map { EarlierChunks(cache: $0) { try sink.keep($0) } }
      try await indexer.write(jobs: jobs, after: chunks) { try sink.put($0, $1) }
    }
    outcome.times.end("search")
    let copied = try await copy(outcome.loaded, to: sink, known)
    outcome.trace?.note(copied)
    outcome.times.end("copy", pages: copied.count)
  }

  /// Returns the texts that each file holds, by its path; none where a warning came with it, which
  /// has to be found again.
  private func render(
    _ outputs: [SiteOutput], _ given: consuming SiteRenderer, into sink: any OutputSink,
    _ known: KnownOutputs?, _ outcome: inout Outcome
  ) async throws -> [(path: String, texts: FileTexts)] {
    let renderer = given
    let progress = showsProgress ? ProgressLine(of: outputs.count) : nil
    defer { progress?.erase() }
    let results = try await jobs.map(outputs) { output -> FileResult in
      defer { progress?.advance() }
      if let known, known.isCurrent(output.path), try sink.keep(output.path) {
        return FileResult(texts: .kept(known.texts[output.path] ?? []))
      }
      let rendered = try renderer.render(output)
      try sink.put(output.path, rendered.value.bytes)
      return FileResult(
        texts: .read(rendered.value.texts), findings: rendered.value.findings,
        diagnostics: rendered.diagnostics, bytes: rendered.value.bytes.count)
    }
    let found =
      try results.flatMap(\.diagnostics) + renderer.settle(results.flatMap(\.findings))
    outcome.diagnostics += found
    showcase_trim_memory()
    outcome.times.end(
      "render", pages: results.count { $0.bytes > 0 }, bytes: results.reduce(0) { $0 + $1.bytes })
    return found.isEmpty ? zip(outputs, results).map { ($0.path, $1.texts) } : []
  }

  /// Returns the hashes of what was copied, by source path.
  private func copy(
    _ loaded: LoadedSite, to sink: any OutputSink, _ known: KnownOutputs?
  ) async throws -> [(path: String, contents: ContentHash)] {
    let assets = loaded.site.assets.filter { share.holds($0.outputPath) }
    return try await jobs.map(assets) { asset in
      if let contents = known?.contents(ofUntouched: asset.file.path),
        try sink.keep(asset.outputPath)
      {
        return (asset.file.path, contents)
      }
      let bytes = try loaded.readAsset(asset.file)
      try sink.put(asset.outputPath, bytes)
      return (asset.file.path, ContentHash(of: bytes))
    }
  }
}

/// What came of one file.
private struct FileResult: Sendable {
  var texts: FileTexts
  var findings: [PageFinding] = []
  var diagnostics: [Diagnostic] = []
  /// In bytes; 0 for what was kept.
  var bytes = 0
}

/// Takes files and forgets them: for runs that only look for mistakes.
struct NoSink: OutputSink {
  func put(_ path: String, _ bytes: [UInt8]) {}
}
