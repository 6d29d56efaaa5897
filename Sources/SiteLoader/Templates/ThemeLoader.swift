import Diagnostics
import FrontMatter
import SiteModel
import Templates

/// Reads the theme: the embedded one, with the site's own files in the place of its.
struct ThemeLoader {
  struct Theme: Sendable {
    /// Sorted by path.
    var templates: [TemplateSource] = []
    /// Sorted by path.
    var assets: [ThemeAsset] = []
    var diagnostics: [Diagnostic] = []
    /// Of the site's own files, by path.
    var digests: [String: SourceDigest] = [:]
  }

  private static let largestTemplate = SizeLimit(8 << 20, "a template has")
  /// All assets are held in memory.
  private static let largestAsset = SizeLimit(64 << 20, "a file of a theme's assets has")

  let folder: SourceFolder

  func load() throws -> Theme {
    let listing = try folder.list("templates")
    var theme = Theme(diagnostics: listing.diagnostics)
    var files: [String: [UInt8]] = [:]
    var own: Set<String> = []
    var names = UnportableNames()
    for file in EmbeddedTheme.all { files[file.path] = file.bytes }
    for file in listing.files {
      names.add(file)
      guard let bytes = try read(file.path, &theme.diagnostics) else { continue }
      files[file.path] = bytes
      own.insert(file.path)
      theme.digests[file.path] = SourceDigest(of: bytes)
    }
    for (path, bytes) in files.sorted(by: { $0.key.precedesInBytes($1.key) }) {
      switch ThemePlace(path) {
      case .template(let name):
        theme.templates.append(
          TemplateSource(path: path, name: name, bytes: bytes, isOwn: own.contains(path)))
      case .asset(let path): theme.assets.append(ThemeAsset(path: path, bytes: bytes))
      case .ignored, .misplaced: break
      }
    }
    theme.diagnostics += names.diagnostics
    return theme
  }

  private func read(_ path: String, _ diagnostics: inout [Diagnostic]) throws -> [UInt8]? {
    let limit: SizeLimit
    switch ThemePlace(path) {
    case .ignored: return nil
    case .misplaced:
      diagnostics.append(
        .warning(
          .fileMisplaced,
          "a template's name ends in '.html', '.xml' or '.txt'; other files of a theme lie in "
            + "templates/assets/", at: SourceSpan(file: path)))
      return nil
    case .template: limit = Self.largestTemplate
    case .asset: limit = Self.largestAsset
    }
    switch try folder.read(path, limit: limit) {
    case .failure(let problem): diagnostics.append(problem.diagnostic)
    case .success(let bytes):
      guard limit == Self.largestTemplate,
        let fault = TextEncoding.fault(in: bytes, file: path)
      else { return bytes }
      diagnostics.append(fault)
    }
    return nil
  }
}
