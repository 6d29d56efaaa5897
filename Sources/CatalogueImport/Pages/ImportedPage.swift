package import Diagnostics
package import SiteModel

/// A page made of what others know: front matter in order, and a text.
package struct ImportedPage: Sendable {
  package var kind: PageKind
  /// The name of its file.
  package var slug: String
  package var fields: [ImportedField] = []
  /// Markdown, its lines ended by `\n`.
  package var body = ""
  /// The 1-based line of the file of others on which the text begins.
  package var bodyLine = 1
  /// Where the record begins in the file of others.
  package var span: SourceSpan
  /// The folder of others that the page shares with files of its own, such as pictures; nil where
  /// its file stands alone.
  package var bundle: String?

  package init(_ kind: PageKind, slug: String, at span: SourceSpan) {
    self.kind = kind
    self.slug = slug
    self.span = span
  }

  /// Relative to the site.
  package var path: String { bundle == nil ? "\(stem).md" : "\(stem)/index.md" }

  /// Of the page's file, or its folder.
  package var stem: String { "content/\(kind.folder)/\(slug)" }

  package subscript(key: String) -> ImportedField? { fields.first { $0.key == key } }

  /// Whether something is still to be written by hand.
  package var hasTodo: Bool { fields.contains { $0.value == Self.todo } }

  static let todo = ExtraValue.text("TODO")

  /// Puts `TODO` where a value is needed and nobody knew it, and keeps such a page back.
  package mutating func completeWithTodos() {
    for key in kind.required where self[key] == nil {
      fields.append(ImportedField(key, Self.todo, at: span))
    }
    if hasTodo { keepBack() }
    sortFields()
  }

  /// Whether it is not to be published yet.
  package var isDraft: Bool {
    guard case .text(let text)? = self["draft"]?.value else { return false }
    return ["true", "yes", "on"].contains(text.lowercased())
  }

  /// Makes it a draft, if it is none.
  package mutating func keepBack(because reason: String? = nil) {
    guard !isDraft else { return }
    fields.removeAll { $0.key == "draft" }
    fields.append(ImportedField("draft", .text("true"), at: span, comment: reason))
    sortFields()
  }

  /// Known keys in their order, then the author's own as they came.
  private mutating func sortFields() {
    let keys = kind.keys
    let ranks = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
    let ranked = fields.enumerated().map {
      (rank: ranks[$1.key] ?? keys.count, place: $0, field: $1)
    }
    fields = ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.field)
  }

  /// Keeps `value` under the key with `x_` before it, or the next one that is free.
  package mutating func keep(_ value: ExtraValue, under key: String, at span: SourceSpan) {
    let own = key.hasPrefix("x_") ? key : "x_\(key)"
    var name = own
    var number = 2
    while self[name] != nil {
      name = "\(own)_\(number)"
      number += 1
    }
    fields.append(ImportedField(name, value, at: span))
  }
}
