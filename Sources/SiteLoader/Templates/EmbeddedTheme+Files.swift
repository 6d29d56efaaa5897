extension EmbeddedTheme {
  struct File: Sendable {
    /// As diagnostics print it: `templates/article.html`.
    var path: String
    var bytes: [UInt8]
  }

  /// The default theme, as if it lay beside the site's content.
  static let all: [File] = files.map { path, text in
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return File(path: "templates/\(path.description)", bytes: Array(bytes))
  }
}
