import SitePlanner

/// A tag, a category, a licence…: one term of one taxonomy.
struct TermItem: Sendable {
  var term: Taxonomy.Term
  var kind: Taxonomy.Kind
  /// Its page, after `root`.
  var url: String

  init(_ term: Taxonomy.Term, of kind: Taxonomy.Kind, portable: Bool) {
    self.term = term
    self.kind = kind
    url = AddressForm.path(of: term.url, portable: portable)
  }

  static let view = View<TermItem>("term") { declare(&$0) }

  static func declare(_ fields: inout Fields<TermItem>) {
    fields.text("name", "As it was first written.") { $0.term.name }
    fields.text(
      "label", "As it is shown: `Work in progress` for the status `wip`, `MIT License` for `MIT`."
    ) {
      $0.label
    }
    fields.text("slug", "Its name in addresses.") { $0.term.slug }
    fields.url("url", "Its page, after `root`.") { $0.url }
    fields.number("count", "How many articles and projects it has.") {
      $0.term.articles.count + $0.term.projects.count
    }
    fields.number("article_count", "How many articles; absent if none.") {
      $0.term.articles.isEmpty ? nil : $0.term.articles.count
    }
    fields.number("project_count", "How many projects; absent if none.") {
      $0.term.projects.isEmpty ? nil : $0.term.projects.count
    }
    fields.text("article_word", "`article` or `articles`, by the count.") {
      $0.term.articles.count == 1 ? "article" : "articles"
    }
    fields.text("project_word", "`project` or `projects`, by the count.") {
      $0.term.projects.count == 1 ? "project" : "projects"
    }
    fields.text("meaning", "What a status, a licence or an openness means, in a sentence.") {
      $0.meaning
    }
  }

  var label: String {
    switch kind {
    case .status: StatusWords(word: term.name)?.title ?? term.name
    case .licenses: LicenseItem.name(of: term.name)
    case .openness: OpennessWords(word: term.name)?.title ?? term.name
    default: term.name
    }
  }

  var meaning: String? {
    switch kind {
    case .status: StatusWords(word: term.name)?.meaning
    case .licenses: LicenseItem.family(of: term.name).meaning
    case .openness: OpennessWords(word: term.name)?.meaning
    default: nil
    }
  }
}
