/// What a file of `templates/` is, as its path says.
enum ThemePlace: Hashable {
  /// The name by which templates call it: `article`, `partials/card`, `feed.xml`.
  case template(name: String)
  /// The path below `templates/assets/`.
  case asset(path: String)
  /// Read by people only.
  case ignored
  /// Neither.
  case misplaced

  /// - Parameter path: Relative to the site root, below `templates/`.
  init(_ path: String) {
    let inner = path.dropFirst("templates/".utf8.count)
    if inner.hasPrefix("assets/") {
      self = .asset(path: String(inner.dropFirst("assets/".utf8.count)))
    } else if inner.hasSuffix(".html") {
      self = .template(name: String(inner.dropLast(".html".utf8.count)))
    } else if inner.hasSuffix(".xml") || inner.hasSuffix(".txt") {
      self = .template(name: String(inner))
    } else {
      self = inner == "README.md" || inner.hasSuffix("/README.md") ? .ignored : .misplaced
    }
  }
}
