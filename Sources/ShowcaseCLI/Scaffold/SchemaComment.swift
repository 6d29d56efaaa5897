/// The comment by which editors find the JSON Schema of a file's keys.
enum SchemaComment {
  /// The folder of a site that holds its schemas; no build reads it.
  static let folder = ".schemas"

  /// Where the schema of `kind` lies in a site.
  static func path(_ kind: String) -> String { "\(folder)/\(kind).json" }

  /// The line for the source at `source`, which is relative to the site.
  static func line(_ kind: String, at source: String) -> String {
    let steps = source.split(separator: "/").count - 1
    let up = String(repeating: "../", count: steps)
    return "# yaml-language-server: $schema=\(up)\(path(kind))"
  }
}
