package import Diagnostics
package import Markdown
package import SiteModel
import Templates

/// Keeps one converted body until it is rendered. Called from many threads.
package typealias BodySink = @Sendable ([UInt8]) throws -> BodyReference

/// The only reader of sources: `content/` and `templates/` to values.
package struct SiteLoader: Sendable {
  let folder: SourceFolder
  private let overrun: (@Sendable (Diagnostic) -> Void)?

  /// - Parameters:
  ///   - root: Absolute path of the site, without a slash at its end.
  ///   - overrun: Is told of a file whose reading does not end, and has to end the process: such a
  ///     load does not return. Nil looks for none.
  package init(root: String, overrun: (@Sendable (Diagnostic) -> Void)? = nil) {
    folder = SourceFolder(root: root)
    self.overrun = overrun
  }

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
  ///   - cache: What an earlier load of this site read: files that are still the same are not read
  ///     again, and the site that is returned remembers in turn. Nil remembers nothing.
  ///   - bodies: What earlier runs converted; takes the place of `store` for what it keeps.
  /// - Throws: What the machine cannot do: open more files, store a body.
  package func load(
    jobs: Jobs, converter: (MarkdownOptions) -> MarkdownConverter, store: @escaping BodySink,
    reusing cache: SourceCache? = nil, bodies: (any BodyCache)? = nil
  ) async throws -> Checked<LoadedSite> {
    let listing = try folder.list("content")
    let theme = try ThemeLoader(folder: folder).load()
    let (settings, settingsDigest) = try SettingsLoader(folder: folder).load(listing)
    let limits = settings.value.limits
    let options = settings.value.markdown.options(limits.markdown)
    let documents = DocumentLoader(
      folder: folder,
      texts: TextConversion(
        converter: converter(options), options: options, store: store, cache: bodies),
      limits: limits,
      showsWordCounts: theme.templates.contains { $0.isOwn && $0.mentions("word_count") })
    let assets = AssetLoader(folder: folder, limits: limits)
    let known = cache?.valid(under: options, limits)
    let folder = folder
    let longest = max(FileWatch.leastLimit, limits.conversionTime)
    let watch = overrun.map { FileWatch(limit: longest, overrun: $0) }
    let timer = watch?.start()
    defer { timer?.cancel() }
    var read = try await jobs.map(listing.files) { file in
      // Stamped before it is read: a change in between is then seen by the next load.
      let stamp = known == nil ? nil : SourceStamp(at: folder.absolute(file.path))
      if let part = known?.part(of: file, at: stamp) {
        return SourceCache.Entry(stamp: stamp, part: part)
      }
      let read = { try SitePart(file, documents, assets) }
      return SourceCache.Entry(stamp: stamp, part: try watch?.during(file.path, read) ?? read())
    }
    var loaded = LoadedSite(
      site: Site(settings: settings.value), templateSources: theme.templates,
      themeAssets: theme.assets, folder: folder)
    loaded.digests = theme.digests
    loaded.digests[SettingsLoader.path] = settingsDigest
    if known != nil { loaded.cache = SourceCache(listing.files, read, options, limits) }
    var diagnostics = listing.diagnostics + theme.diagnostics + settings.diagnostics
    loaded.site.failed = listing.failed
    diagnostics += loaded.take(&read, of: listing.files)
    diagnostics += loaded.site.strayFigures + loaded.site.activeFiles
    diagnostics += loaded.site.unportableNames
    return Checked(loaded, diagnostics.sorted())
  }
}

extension LoadedSite {
  /// Moves what was read into the site, one file after the other, so that memory holds nothing of
  /// it twice; returns what was found wrong.
  fileprivate mutating func take(
    _ read: inout [SourceCache.Entry], of files: [SourceFile]
  ) -> [Diagnostic] {
    site.articles.reserveCapacity(read.count { $0.part.isArticle })
    site.projects.reserveCapacity(read.count { $0.part.isProject })
    digests.reserveCapacity(digests.count + read.count)
    var diagnostics: [Diagnostic] = []
    for (index, file) in files.enumerated() {
      diagnostics += read[index].part.diagnostics
      bytesRead += read[index].part.length
      if let digest = read[index].part.digest { digests[file.path] = digest }
      read[index].part.move(to: &site)
    }
    read = []
    return diagnostics
  }
}

extension MarkdownSettings {
  fileprivate func options(_ limits: MarkdownLimits) -> MarkdownOptions {
    let rawHTML: MarkdownOptions.RawHTML =
      switch html {
      case .safe: .safe
      case .strip: .strip
      case .raw: .raw
      }
    return MarkdownOptions(rawHTML: rawHTML, highlight: highlight, limits: limits)
  }
}

extension TemplateSource {
  fileprivate func mentions(_ name: String) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(name)
  }
}
