package import Diagnostics
import SiteModel

/// What one file says of a project, in the keys of front matter.
package struct ProjectFinding: Sendable {
  /// The file's name.
  package var source: String
  package var fields: [ImportedField] = []
  package var diagnostics: [Diagnostic] = []

  package init(source: String) { self.source = source }

  /// Takes over what a builder found, but for what has no key of ours.
  init(source: String, _ builder: PageBuilder) {
    self.source = source
    diagnostics = builder.diagnostics
    let keys = PageKind.project.keys
    fields = builder.page.fields.filter { keys.contains($0.key) || $0.key == "x_license" }
  }

  package var isEmpty: Bool { fields.isEmpty && diagnostics.isEmpty }
}
