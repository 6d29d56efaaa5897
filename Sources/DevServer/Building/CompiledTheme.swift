import Diagnostics
import SiteLoader
import SiteModel
import SiteRenderer
import Templates

/// The theme and its templates, kept while no file of theirs changes.
struct CompiledTheme: Sendable {
  let theme: Theme
  let templates: Checked<TemplateSet>
  private let sources: [TemplateSource]
  private let assets: [ThemeAsset]
  private let accent: String?
  private let limits: DocumentLimits

  private init(_ loaded: LoadedSite) {
    sources = loaded.templateSources
    assets = loaded.themeAssets
    accent = loaded.site.settings.accent
    theme = Theme(
      files: assets.map { ThemeFile(path: "assets/\($0.path)", bytes: $0.bytes) }, accent: accent)
    limits = loaded.site.settings.limits
    var templates = TemplateSet.compile(sources, roots: theme.shapes)
    templates.value.largestOutput = limits.pageSize
    templates.value.deepest = limits.templateDepth
    self.templates = templates
  }

  static func of(_ loaded: LoadedSite, reusing known: CompiledTheme?) -> CompiledTheme {
    if let known, known.isStillGood(for: loaded) { return known }
    return CompiledTheme(loaded)
  }

  private func isStillGood(for loaded: LoadedSite) -> Bool {
    accent == loaded.site.settings.accent && limits == loaded.site.settings.limits
      && sources.elementsEqual(loaded.templateSources) {
        $0.path == $1.path && $0.isOwn == $1.isOwn && $0.bytes == $1.bytes
      }
      && assets.elementsEqual(loaded.themeAssets) { $0.path == $1.path && $0.bytes == $1.bytes }
  }
}
