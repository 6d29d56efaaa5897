package import SiteModel

/// Where a link of the sources leads on the site.
///
/// Boxed, so that all links to one page share what they say.
package indirect enum LinkTarget: Hashable, Sendable {
  /// A page: its site-absolute URL, `#fragment` or empty, and its title (the label of `[[slug]]`).
  case page(url: String, fragment: String, title: String)
  /// A copied file: its site-absolute URL, percent-encoded, and what follows it; and its size for
  /// pictures.
  case asset(url: String, suffix: String, pixels: PixelSize?)
  /// Reported as broken; the link is rendered without a destination.
  case broken
}
