import SitePlanner

/// What begins with one letter on a page of the index of the site.
struct IndexGroup: Sendable {
  var catalogue: Catalogue
  var group: SiteIndex.Group
  /// 1-based, on its page.
  var number: Int

  static let view = View<IndexGroup>("index group") { fields in
    fields.text("initial", "A letter without accents, `0–9`, `漢字`, or `#`.") { $0.group.initial }
    fields.text("id", "A name for the group's heading in addresses.") { "Initial-\($0.number)" }
    fields.list("entries", of: IndexItem.view, "What it holds, by title.") { group in
      group.group.entries.map { IndexItem(catalogue: group.catalogue, entry: $0) }
    }
  }
}
