import Diagnostics
import SiteLoader
import SiteRenderer
import Templates

/// The theme and its templates, kept while no file of theirs changes.
struct CompiledTheme: Sendable {
  let theme: Theme
  let templates: Checked<TemplateSet>
  private let sources: [TemplateSource]
  private let assets: [ThemeAsset]
  private let accent: String?

  private init(_ loaded: LoadedSite) {
    sources = loaded.templateSources
    assets = loaded.themeAssets
    accent = loaded.site.settings.accent
    theme = Theme(
      files: assets.map { ThemeFile(path: "assets/\($0.path)", bytes: $0.bytes) }, accent: accent)
    templates = TemplateSet.compile(sources, roots: theme.shapes)
  }

  static func of(_ loaded: LoadedSite, reusing known: CompiledTheme?) -> CompiledTheme {
    if let known, known.isStillGood(for: loaded) { return known }
    return CompiledTheme(loaded)
  }

  private func isStillGood(for loaded: LoadedSite) -> Bool {
    accent == loaded.site.settings.accent
      && sources.elementsEqual(loaded.templateSources) {
        $0.path == $1.path && $0.isOwn == $1.isOwn && $0.bytes == $1.bytes
      }
      && assets.elementsEqual(loaded.themeAssets) { $0.path == $1.path && $0.bytes == $1.bytes }
  }
}
