import Templates

/// What templates may say: every template's names, with their kinds and meanings.
package enum TemplateReference {
  /// The generated part of `templates/README.md`.
  package static func markdown() -> String {
    let theme = Theme(files: [])
    let frame = frameShape(theme)
    let common = Set(frame.fields.map(\.name))
    let order = [
      "home", "article", "articles", "project", "projects", "page", "term", "terms", "search",
      "compare", "comparison", "landscape", "timeline", "figures", "ways-in", "new", "graveyard",
      "reading", "report", "404",
    ]
    var text = "## Names of every page\n\n" + table(frame.fields)
    for name in order {
      guard let shape = theme.shapes[name] else { continue }
      let own = shape.fields.filter { !common.contains($0.name) }
      text += "\n## Names of `\(name).html`\n\n"
      text += own.isEmpty ? "None but those of every page.\n" : table(own, open: shape.open)
    }
    text += "\n## Records\n\nThe names inside records and the items of lists.\n"
    for shape in records(of: order.compactMap { theme.shapes[$0] }) {
      text += "\n### \(shape.name)\n\n" + table(shape.fields, open: shape.open)
    }
    return text
  }

  private static func frameShape(_ theme: Theme) -> Shape {
    View<PageFrame>("page") { PageFrame.declare(&$0, assets: theme.assets.shape) }.shape
  }

  /// Every kind of record that the shapes lead to, by name.
  private static func records(of roots: [Shape]) -> [Shape] {
    var found: [String: Shape] = [:]
    var open = roots
    while let shape = open.popLast() {
      for field in shape.fields {
        switch field.kind {
        case .list(let item), .record(let item):
          guard found[item().name] == nil, !item().fields.isEmpty else { continue }
          found[item().name] = item()
          open.append(item())
        case .text, .url, .html, .json, .bool, .texts: continue
        }
      }
    }
    return found.values.sorted { $0.name < $1.name }
  }

  /// The companions of lists are left out: `has_tags` is there wherever `tags` is.
  private static func table(_ fields: [Shape.Field], open: String? = nil) -> String {
    let lists = Set(fields.map { "has_\($0.name)" })
    let rows = fields.filter { !lists.contains($0.name) }.map { field in
      "| `\(field.name)` | \(field.kind) | \(field.documentation) |\n"
    }
    let rest = open.map { "| `\($0)…` | any | The front matter's keys that begin so. |\n" } ?? ""
    return "| name | kind | meaning |\n|---|---|---|\n" + rows.joined() + rest
  }
}
