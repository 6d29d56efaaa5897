extension Explanation {
  /// The rules about the folder that is published.
  static let output: [DiagnosticCode: Explanation] = [
    .outputRefused: Explanation(
      """
      The output folder belongs to Showcase: what it wrote there before is replaced as a whole, and \
      pages that are gone from the sources are removed. So it must be a folder of its own. It may \
      not be the site's folder or lie above it, hold `content/` or `templates/`, lie inside them, \
      or be a symbolic link or a file. What other programs keep in it stays, but may not stand \
      where a page must go.
      """,
      wrong: "showcase build --output content",
      right: "showcase build --output public")
  ]
}
