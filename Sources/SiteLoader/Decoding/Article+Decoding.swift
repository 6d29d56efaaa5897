import Diagnostics
import FrontMatter
import SiteModel

extension Article {
  /// Reads an article's front matter; see `PageSource` for what happens to faults.
  init?(_ fields: inout DocumentFields, name: String, body: Body) {
    guard let source = PageSource(&fields, name: name, body: body) else { return nil }
    let read = fields.read(ArticleKeys.date)
    guard let date = read ?? StandIn.date.map({ Located($0, at: fields.reader.span) }) else {
      return nil
    }
    self.init(source: source, date: date)
    updated = fields.read(ArticleKeys.updated)
    authors = fields.read(ArticleKeys.authors) ?? []
    tags = fields.read(ArticleKeys.tags) ?? []
    category = fields.read(ArticleKeys.category)
    projects = fields.read(ArticleKeys.projects) ?? []
    series = fields.read(ArticleKeys.series)
    image = fields.read(ArticleKeys.image)
    toc = fields.read(ArticleKeys.toc)
    canonical = fields.read(ArticleKeys.canonical)
    if read != nil, let updated, updated.isBefore(date.value) { fields.reportUpdatedTooEarly(date) }
  }
}

extension DocumentFields {
  fileprivate mutating func reportUpdatedTooEarly(_ date: Located<ContentDate>) {
    let updated = span(of: ArticleKeys.updated)
    report(
      .warning(
        .keyConflict, "'updated' cannot be earlier than 'date'", at: updated,
        notes: [Note("the date is here", at: date.span)]))
  }
}
