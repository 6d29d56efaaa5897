/// A style sheet, a script or an icon of the theme.
package struct ThemeAsset: Sendable {
  /// Relative to `templates/assets/`: `style.css`, `icons/feed.svg`.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
