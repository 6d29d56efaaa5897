/// A file of the theme that is published with every site: CSS, a script, an icon.
package struct ThemeFile: Hashable, Sendable {
  /// Relative to `templates/`, with `/`: `assets/style.css`.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
