import SiteModel

/// What the name of a Jekyll post says: its day and its slug.
struct JekyllName {
  /// Nil for one of `_drafts`.
  var day: String?
  var name: String

  /// Nil where the path is no post's.
  init?(path: String) {
    let steps = path.split(separator: "/").map(String.init)
    guard let file = steps.last, let dot = file.lastIndex(of: "."),
      ["md", "markdown", "mkd", "html"].contains(file[dot...].dropFirst().lowercased())
    else { return nil }
    let stem = String(file[..<dot])
    let day = String(stem.prefix(10))
    if ContentDate(parsing: day)?.precision == .day, stem.utf8.count > 11,
      stem.dropFirst(10).first == "-"
    {
      self.day = day
      name = String(stem.dropFirst(11))
      return
    }
    guard steps.dropLast().contains("_drafts") else { return nil }
    name = stem
  }
}
