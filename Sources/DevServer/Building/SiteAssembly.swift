import Diagnostics
import Markdown
import SiteLoader
import SiteModel
import SitePlanner
import SiteRenderer
import SiteWriter
import Templates

/// Makes a state of the site after each change, from what is still the same and what is not.
///
/// Loading reads only files that changed, templates are compiled only when one changed, and a plan
/// serves again when only texts did. No page is rendered: that waits for the one who asks for it.
struct SiteAssembly: Sendable {
  /// The site as it is now.
  struct State: Sendable {
    /// Of loading, planning and templates.
    var diagnostics: [Diagnostic]
    /// Nil with an error.
    var site: ServedSite?
    var loaded: LoadedSite
  }

  private let sources: SiteSources
  private let loader: SiteLoader
  private var store: BodyStore
  private var cache = SourceCache()
  private var theme: CompiledTheme?
  private var planned: PlanRevision?
  /// In bytes: the store grows with each edit, and is copied together when most of it is old.
  private static let largestWaste = 4 << 20

  init(_ sources: SiteSources) throws {
    self.sources = sources
    loader = SiteLoader(root: sources.root, overrun: sources.overrun)
    store = try BodyStore()
  }

  /// In bytes: what the bodies take, those no longer in use included.
  var storedLength: Int { store.length }

  mutating func state(after changes: ChangeSet) async throws -> State {
    if changes.isEverything { cache = SourceCache() }
    for path in changes.paths { cache.forget(path) }
    try compact()
    let (jobs, worker, store) = (sources.jobs, sources.worker, store)
    let loaded = try await loader.load(
      jobs: jobs,
      converter: { MarkdownConverter(options: $0, worker: worker, jobs: jobs.count) },
      store: { try store.append($0) }, reusing: cache)
    if let known = loaded.value.cache { cache = known }
    let theme = CompiledTheme.of(loaded.value, reusing: theme)
    self.theme = theme
    let planned =
      planned?.next(loaded.value.site)
      ?? PlanRevision(of: loaded.value.site, options: sources.planOptions)
    self.planned = planned
    let plan = planned.plan
    let diagnostics = loaded.diagnostics + theme.templates.diagnostics + plan.diagnostics
    let isGood = !diagnostics.contains { $0.severity == .error }
    return State(
      diagnostics: diagnostics,
      site: isGood ? site(plan.value, theme, loaded.value) : nil, loaded: loaded.value)
  }

  private func site(
    _ plan: SitePlan, _ theme: CompiledTheme, _ loaded: LoadedSite
  ) -> ServedSite {
    let store = store
    return ServedSite(
      renderer: SiteRenderer(
        plan: plan, theme: theme.theme, templates: theme.templates.value,
        body: { try store.read($0) }),
      loaded: loaded, marks: PageMark.marks(of: plan, now: sources.planOptions.now),
      basePath: Self.basePath(of: plan.site.settings.url), jobs: sources.jobs)
  }

  /// Copies the bodies in use to a new store; the states that still read the old one keep it.
  private mutating func compact() throws {
    let old = store
    guard old.length > 2 * cache.bodyLength + Self.largestWaste else { return }
    let new = try BodyStore()
    try cache.moveBodies { try new.append(try old.read($0)) }
    store = new
  }

  /// `https://example.org/repo/` is `/repo/`.
  private static func basePath(of url: String) -> String {
    guard let scheme = url.range(of: "://"),
      let slash = url[scheme.upperBound...].firstIndex(of: "/")
    else { return "/" }
    return String(url[slash...])
  }
}
