import CatalogueImport
import SiteModel

/// A source that is to be written: where it goes and what stands in it.
struct NewSource {
  /// What stands where the author has not said yet what belongs there.
  static let todo = "TODO"

  var kind: SourceKind
  var title: String
  var slug: Slug
  var day: String
  var isDraft = false
  /// Whether it gets a folder of its own, for the pictures beside it.
  var hasFolder = false
  var summary: String?
  var repository: String?
  var license: String?
  /// Whether the site has schemas to name.
  var namesSchema = false

  /// Relative to the site.
  var path: String { Self.paths(kind, slug.text)[hasFolder ? 1 : 0] }

  /// Every path that a source with this slug can have: the file, then the one in a folder.
  static func paths(_ kind: SourceKind, _ slug: String) -> [String] {
    ["\(kind.folder)/\(slug).md", "\(kind.folder)/\(slug)/index.md"]
  }

  /// The file's text.
  var text: String {
    let schema = namesSchema ? [SchemaComment.line(kind.rawValue, at: path)] : []
    let end = (isDraft || isUnfinished ? ["draft: true"] : []) + ["---", "", ""]
    return (["---"] + schema + ["title: \(YAMLScalar.text(title))"] + facts + end)
      .joined(separator: "\n") + body + "\n"
  }

  private var facts: [String] {
    switch kind {
    case .article:
      ["date: \(day)"] + given("summary", summary) + ["tags: []", "projects: []"]
    case .project:
      [
        "summary: \(summary.map(YAMLScalar.text) ?? Self.todo)",
        "repository: \(repository.map(YAMLScalar.text) ?? Self.todo)",
        "license: \(license.map(YAMLScalar.text) ?? Self.todo)",
        "tags: []", "added: \(day)",
      ]
    case .page: given("summary", summary)
    }
  }

  /// Whether a required fact is missing: nothing is published with that.
  private var isUnfinished: Bool {
    kind == .project && (summary == nil || repository == nil || license == nil)
  }

  private func given(_ key: String, _ value: String?) -> [String] {
    value.map { ["\(key): \(YAMLScalar.text($0))"] } ?? []
  }

  private var body: String {
    switch kind {
    case .article: "The first paragraph says what this is about."
    case .project: "## What it is\n\nA paragraph for readers who have not heard of it."
    case .page: "The first paragraph says what this page is for."
    }
  }
}
