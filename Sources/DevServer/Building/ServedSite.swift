import Diagnostics
import SearchIndex
import SiteLoader
import SiteModel
import SitePlanner
import SiteRenderer

/// One good state of the site: every path it has, and how to make what answers for it.
///
/// A request is looked up here and nowhere else; none of its bytes reaches the file system.
struct ServedSite: Sendable {
  let renderer: SiteRenderer
  let loaded: LoadedSite
  /// Where the site lies on its own server: `/` or `/repo/`.
  let basePath: String
  let marks: [String: PageMark]
  let search: SearchShelf
  private let files: [String: ServedFile]
  /// The theme's files by the name they have in every state: `assets/style.css`.
  private let themeFiles: [String: String]

  init(
    renderer: SiteRenderer, loaded: LoadedSite, marks: [String: PageMark], basePath: String,
    jobs: Jobs
  ) {
    self.renderer = renderer
    self.loaded = loaded
    self.basePath = basePath
    self.marks = marks
    search = SearchShelf(renderer: renderer, jobs: jobs)
    var files: [String: ServedFile] = [:]
    for asset in loaded.site.assets { files[asset.outputPath] = .asset(asset.file) }
    for output in renderer.outputs { files[output.path] = .output(output) }
    self.files = files
    themeFiles = Dictionary(
      renderer.outputs.filter(\.isFingerprinted).map { (Self.stableName($0.path), $0.path) },
      uniquingKeysWith: { first, _ in first })
  }

  func file(_ path: String) -> ServedFile? {
    files[path] ?? (SearchFiles.isReserved(path) ? .search : nil)
  }

  /// What a file of the theme is called now, by a name it had before the last edits: a page may ask
  /// for the style sheet it was made with when the next one is there already.
  func renamed(_ path: String) -> String? {
    let name = Self.stableName(path)
    return name == path ? nil : themeFiles[name]
  }

  /// The style sheets by the name they have in every state: `assets/style.css`.
  var styles: [String: String] { themeFiles.filter { $0.key.hasSuffix(".css") } }

  /// `assets/style.0a1b2c3d4e.css` is `assets/style.css`.
  private static func stableName(_ path: String) -> String {
    var parts = path.split(separator: ".", omittingEmptySubsequences: false)
    if path.hasPrefix("assets/"), parts.count > 2 { parts.remove(at: parts.count - 2) }
    return parts.joined(separator: ".")
  }
}
