/// One template as it was read.
package struct TemplateSource: Sendable {
  /// As diagnostics print it: `templates/partials/card.html`.
  package var path: String
  /// As `{{>name}}` says it, without a suffix: `article`, `partials/card`. A name that ends in
  /// `.xml` or `.txt` is a template of that format; every other is HTML.
  package var name: String
  package var bytes: [UInt8]
  /// Whether the site wrote it: one that nothing uses is then a mistake.
  package var isOwn: Bool

  package init(path: String, name: String, bytes: [UInt8], isOwn: Bool = false) {
    self.path = path
    self.name = name
    self.bytes = bytes
    self.isOwn = isOwn
  }
}
