import Diagnostics
import Templates

/// Templates by name, compiled and rendered as a page of one shape.
struct Rendering {
  var output: String
  /// `file:line:column length code`, and what was wrong.
  var diagnostics: [Diagnostic]

  /// Compiles `templates` with `page` (or `root`) as the root and renders it when there is no error.
  init(
    _ templates: [String: String], root: String = "page", of view: Record, limit: Int? = nil,
    depth: Int? = nil
  ) {
    let sources = templates.sorted { $0.key < $1.key }.map {
      TemplateSource(path: $0.key + ".html", name: $0.key, bytes: Array($0.value.utf8))
    }
    var compiled = TemplateSet.compile(sources, roots: [root: view.shape])
    if let limit { compiled.value.largestOutput = limit }
    if let depth { compiled.value.deepest = depth }
    var bytes: [UInt8] = []
    diagnostics = compiled.diagnostics
    if diagnostics.isEmpty { diagnostics = compiled.value.render(root, view, into: &bytes) }
    output = String(decoding: bytes, as: UTF8.self)
  }

  init(_ template: String, of view: Record = .sample) { self.init(["page": template], of: view) }

  var places: [String] {
    diagnostics.map { "\($0.span) \($0.span.length) \($0.code.rawValue)" }
  }

  var messages: [String] { diagnostics.map(\.message) }

  var codes: [DiagnosticCode] { diagnostics.map(\.code) }
}
