import SiteModel

/// A heading of the second level in a table of contents, with those of the third below it.
struct TocEntry: Sendable {
  var id: String
  var title: String
  var children: [TocEntry] = []

  static let view: View<TocEntry> = View("heading", declare)

  private static func declare(_ fields: inout Fields<TocEntry>) {
    fields.text("id", "What follows `#` in its address.") { $0.id }
    fields.text("title", "Its text.") { $0.title }
    fields.list("children", of: TocEntry.view, "The headings one level below it.") { $0.children }
  }

  /// Two levels, beginning with the highest the outline has below 1; nothing for fewer than two
  /// headings, where a table would be longer than the way it saves.
  static func entries(of outline: [Heading], wanted: Bool) -> [TocEntry] {
    guard wanted, let top = outline.lazy.map(\.level).filter({ $0 > 1 }).min() else { return [] }
    var entries: [TocEntry] = []
    for heading in outline {
      let entry = TocEntry(id: heading.id, title: heading.text)
      if heading.level == top {
        entries.append(entry)
      } else if heading.level == top + 1, !entries.isEmpty {
        entries[entries.count - 1].children.append(entry)
      }
    }
    return entries.count + entries.reduce(0) { $0 + $1.children.count } < 2 ? [] : entries
  }
}
