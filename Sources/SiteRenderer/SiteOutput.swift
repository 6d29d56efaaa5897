import SitePlanner

/// One file that the renderer makes.
package struct SiteOutput: Hashable, Sendable {
  enum Content: Hashable, Sendable {
    /// Index in the plan's pages.
    case page(Int)
    /// Index in the plan's redirects.
    case redirect(Int)
    case machine(MachineFile)
    /// Index in the sitemap's parts.
    case sitemap(Int)
    case robots
    case catalogue(CatalogueFile)
    /// Index in the theme's files.
    case themeFile(Int)
  }

  /// Relative to the output folder, with `/`, not percent-encoded.
  package let path: String
  let content: Content

  /// Whether its name changes with its bytes.
  package var isFingerprinted: Bool {
    if case .themeFile = content { true } else { false }
  }

  /// Whether it is a page that readers visit, and the build's summary counts.
  package var isPage: Bool {
    if case .page = content { true } else { false }
  }
}
