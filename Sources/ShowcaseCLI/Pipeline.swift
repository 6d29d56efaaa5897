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
  }

  var loader: SiteLoader
  var planOptions: PlanOptions
  var renderOptions: RenderOptions
  /// Instead of the URL in the settings.
  var baseURL: String?
  var jobs: Jobs
  /// Converts what could stop this process.
  var worker: WorkerCommand
  /// Whether a long run says how far it is.
  var showsProgress = false

  /// Reads, plans and renders the site, and gives each finished file to `sink`.
  ///
  /// Every stage runs to its end and reports all it finds. Once there is a mistake nothing more is
  /// given to `sink`, but the pages are rendered all the same: only then are the mistakes of
  /// templates and the links in them known.
  ///
  /// - Parameter store: Holds the converted bodies from loading to rendering.
  func run(store: BodyStore, into sink: any OutputSink) async throws -> Outcome {
    let (jobs, worker) = (jobs, worker)
    var loaded = try await loader.load(
      jobs: jobs,
      converter: { MarkdownConverter(options: $0, worker: worker, jobs: jobs.count) },
      store: { try store.append($0) })
    if let baseURL { loaded.value.site.settings.url = baseURL }
    let theme = Theme(
      files: loaded.value.themeAssets.map {
        ThemeFile(path: "assets/\($0.path)", bytes: $0.bytes)
      },
      accent: loaded.value.site.settings.accent)
    let templates = TemplateSet.compile(loaded.value.templateSources, roots: theme.shapes)
    let plan = SitePlanner.plan(loaded.value.site, options: planOptions)
    var diagnostics = loaded.diagnostics + templates.diagnostics + plan.diagnostics
    guard !templates.diagnostics.contains(where: { $0.severity == .error }) else {
      return Outcome(diagnostics: diagnostics, pages: 0, loaded: loaded.value, plan: plan.value)
    }
    let renderer = SiteRenderer(
      plan: plan.value, theme: theme, templates: templates.value, options: renderOptions,
      body: { try store.read($0) })
    let keeps = !diagnostics.contains { $0.severity == .error }
    diagnostics += try await render(renderer, into: keeps ? sink : NoSink())
    if keeps {
      try await renderer.searchIndexer.write(jobs: jobs) { try sink.put($0, $1) }
      try await copy(loaded.value, to: sink)
    }
    return Outcome(
      diagnostics: diagnostics, pages: renderer.outputs.count { $0.isPage }, loaded: loaded.value,
      plan: plan.value)
  }

  private func render(
    _ renderer: SiteRenderer, into sink: any OutputSink
  ) async throws -> [Diagnostic] {
    let progress = showsProgress ? ProgressLine(of: renderer.outputs.count) : nil
    defer { progress?.erase() }
    let results = try await jobs.map(renderer.outputs) { output in
      defer { progress?.advance() }
      let rendered = try renderer.render(output)
      try sink.put(output.path, rendered.value.bytes)
      return Checked(rendered.value.findings, rendered.diagnostics)
    }
    return try results.flatMap(\.diagnostics) + renderer.settle(results.flatMap(\.value))
  }

  private func copy(_ loaded: LoadedSite, to sink: any OutputSink) async throws {
    _ = try await jobs.map(loaded.site.assets) { asset in
      try sink.put(asset.outputPath, loaded.readAsset(asset.file))
    }
  }
}

/// Takes files and forgets them: for runs that only look for mistakes.
struct NoSink: OutputSink {
  func put(_ path: String, _ bytes: [UInt8]) {}
}
