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
  }

  func file(_ path: String) -> ServedFile? {
    files[path] ?? (SearchFiles.isReserved(path) ? .search : nil)
  }

  /// The style sheets by the name they have in every state: `assets/style.css`.
  var styles: [String: String] {
    var styles: [String: String] = [:]
    for path in files.keys where path.hasSuffix(".css") { styles[Self.stableName(path)] = path }
    return styles
  }

  /// `assets/style.0a1b2c3d4e.css` is `assets/style.css`.
  private static func stableName(_ path: String) -> String {
    var parts = path.split(separator: ".", omittingEmptySubsequences: false)
    if path.hasPrefix("assets/"), parts.count > 2 { parts.remove(at: parts.count - 2) }
    return parts.joined(separator: ".")
  }
}
