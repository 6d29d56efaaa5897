package import Templates

/// The theme's own files under their final names, and the shapes its templates are checked against.
///
/// Made before the templates are compiled, because the names of the files (`assets.style_css`) are
/// names that templates may use.
package struct Theme: Sendable {
  /// The shape of each page's view, by the name of its template.
  package let shapes: [String: Shape]
  let files: [FingerprintedFile]
  let assets: Record
  let pages: PageViews

  /// - Parameters:
  ///   - files: Everything below `templates/assets/`, the site's own already laid over the theme's.
  ///   - accent: The site's colour, `#rrggbb`.
  package init(files: [ThemeFile], accent: String? = nil) {
    let published = FingerprintedFile.publish(files, accent: accent.flatMap(Colour.init(hex:)))
    let shape = Shape(
      "theme's files",
      published.map { .url($0.name, "`\($0.source)`, after `root`.") })
    self.files = published
    assets = Record(shape, published.map { .text($0.outputPath) })
    pages = PageViews(assets: shape)
    shapes = pages.shapes
  }
}
