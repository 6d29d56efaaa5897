package import Diagnostics
package import SiteModel

/// What a build that was published was made from, so that the next one does only what it must.
///
/// A claim, like a manifest: that a source is unchanged is proven by its stamp or its contents, and
/// that a file of the site still is what it was, by the manifest.
package struct BuildRecord: Equatable, Sendable {
  /// What a file of the site was made from.
  package struct Output: Equatable, Sendable {
    /// Relative to the output folder.
    package var path: String
    /// Indexes in `sources`: the pages whose text it holds.
    package var texts: [Int]

    package init(path: String, texts: [Int]) {
      self.path = path
      self.texts = texts
    }
  }

  /// Of the program and of what it was asked for.
  package var key: ContentHash
  /// When the sources were read, in nanoseconds since 1970.
  package var moment: Int64
  /// The day the site was made for, as text.
  package var now: String
  /// The first date from which another article would be shown, as text; nil while none waits.
  package var expires: String?
  /// Sorted by path.
  package var folders: [String]
  /// Sorted by path.
  package var sources: [SourceState]
  /// How many pages the site has for its readers.
  package var pages: Int
  /// All that was found: warnings, since a site with an error is not published.
  package var diagnostics: [Diagnostic]
  /// Of everything that the site was made of, but the texts of its pages.
  package var shape: ContentHash
  /// Files that depend on nothing but `shape` and the texts of some pages; any other is made anew.
  package var outputs: [Output]

  package init(
    key: ContentHash, moment: Int64, now: String, expires: String?, folders: [String],
    sources: [SourceState], pages: Int, diagnostics: [Diagnostic], shape: ContentHash,
    outputs: [Output]
  ) {
    self.key = key
    self.moment = moment
    self.now = now
    self.expires = expires
    self.folders = folders
    self.sources = sources
    self.pages = pages
    self.diagnostics = diagnostics
    self.shape = shape
    self.outputs = outputs
  }
}
