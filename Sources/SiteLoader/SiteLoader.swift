package import Diagnostics
package import Markdown
package import SiteModel

/// Keeps one converted body until it is rendered. Called from many threads.
package typealias BodySink = @Sendable ([UInt8]) throws -> BodyReference

/// The only reader of sources: `content/` and `templates/` to values.
package struct SiteLoader: Sendable {
  private let folder: SourceFolder

  /// - Parameter root: Absolute path of the site, without a slash at its end.
  package init(root: String) { folder = SourceFolder(root: root) }

  /// Reads the whole site; each file is opened once.
  ///
  /// All that is wrong is reported at once, sorted by place. The site holds a page for every
  /// document whose text could be had, with values that stand in for faulty ones, so that the next
  /// stage can check what it links to; `site.failed` names the files that are missing from it.
  ///
  /// - Parameters:
  ///   - jobs: How many files are read and converted at once.
  ///   - converter: Makes the converter, once the settings are known.
  ///   - store: Takes each body's encoded fragment.
  /// - Throws: What the machine cannot do: open more files, store a body.
  package func load(
    jobs: Jobs, converter: (MarkdownOptions) -> MarkdownConverter, store: @escaping BodySink
  ) async throws -> Checked<LoadedSite> {
    let listing = try folder.list("content")
    let theme = try ThemeLoader(folder: folder).load()
    let settings = try SettingsLoader(folder: folder).load(listing)
    let documents = DocumentLoader(
      folder: folder, converter: converter(settings.value.markdown.options), store: store)
    let assets = AssetLoader(folder: folder)
    let parts = try await jobs.map(listing.files) { file in
      try SitePart(file, documents, assets)
    }
    var site = Site(settings: settings.value)
    site.failed = listing.failed
    for part in parts { part.add(to: &site) }
    var diagnostics = listing.diagnostics + theme.diagnostics + settings.diagnostics
    diagnostics += parts.flatMap(\.diagnostics)
    let loaded = LoadedSite(
      site: site, templateSources: theme.templates, themeAssets: theme.assets, folder: folder)
    return Checked(loaded, diagnostics.sorted())
  }
}

extension MarkdownSettings {
  fileprivate var options: MarkdownOptions {
    let rawHTML: MarkdownOptions.RawHTML =
      switch html {
      case .safe: .safe
      case .strip: .strip
      case .raw: .raw
      }
    return MarkdownOptions(rawHTML: rawHTML, highlight: highlight)
  }
}
