import CatalogueImport
import SourceWriter

extension SourceFolder {
  /// What an imported page meets in the site.
  enum Meeting {
    case new
    /// The same bytes are there.
    case same
    /// Something else is there, which stays.
    case different
  }

  /// Writes a page that was not there before, also not as a folder.
  func createPage(_ page: SettledPage) throws {
    let other = page.otherPath
    if try exists(other) { throw SourceWriteError.exists(other) }
    try create(page.path, page.bytes)
  }

  /// Writes a page where nothing is; what is there stays.
  ///
  /// - Parameter writes: Whether to write at all.
  func meet(_ page: SettledPage, writes: Bool) throws -> Meeting {
    for path in [page.path, page.otherPath] where try exists(path) {
      return try contents(of: path) == page.bytes ? .same : .different
    }
    if writes { try create(page.path, page.bytes) }
    return .new
  }
}

extension SettledPage {
  /// The page's file where it has a folder of its own, if this has none; and the other way round.
  fileprivate var otherPath: String { page.stem + (page.bundle == nil ? "/index.md" : ".md") }
}
