import SiteModel
import SitePlanner
import Templates

/// How often each value of one property occurs: a table whose rows are bars.
struct FigureTable: Sendable {
  /// How many values are shown by name.
  static let limit = 15

  var title: String
  /// For the heading's address.
  var id: String
  /// What the rows are: `Licence`.
  var singular: String
  /// The index of all values, after `root`.
  var url: String?
  var rows: [FigureRow]
  /// How many projects say nothing of it.
  var silent: Int

  static let view = View<FigureTable>("figure table") { fields in
    fields.text("title", "What is counted: `Licences`.") { $0.title }
    fields.text("id", "A name for its heading in addresses.") { $0.id }
    fields.text("singular", "One of what is counted: `Licence`.") { $0.singular }
    fields.url("url", "The index of all of them, after `root`, if there is one.") { $0.url }
    fields.list("rows", of: FigureRow.view, "The most frequent first, at most 15 and the rest.") {
      $0.rows
    }
    fields.number("silent", "How many projects do not say; absent if all do.") {
      $0.silent == 0 ? nil : $0.silent
    }
    fields.text("silent_word", "`project does` or `projects do`, by that number.") {
      $0.silent == 1 ? "project does" : "projects do"
    }
  }

  /// Returns the table of a taxonomy's terms; nil where no project has one.
  init?(_ kind: Taxonomy.Kind, of catalogue: Catalogue) {
    guard let item = catalogue.taxonomy(kind) else { return nil }
    let counts = item.taxonomy.terms.filter { !$0.projects.isEmpty }.map { term in
      let shown = TermItem(term, of: kind, portable: catalogue.portable)
      return Count(label: shown.label, url: shown.url, count: term.projects.count)
    }
    guard !counts.isEmpty else { return nil }
    let told = item.taxonomy.terms.reduce(into: Set<Int>()) { $0.formUnion($1.projects) }
    self.init(
      title: item.title, singular: item.singular, url: catalogue.path(item.taxonomy.url), counts,
      of: catalogue.site.projects.count, silent: catalogue.site.projects.count - told.count,
      mirrored: catalogue.isMirrored)
  }

  /// What the licences ask; of an expression with a choice the side that asks least.
  init?(licenceFamiliesOf catalogue: Catalogue) {
    let projects = catalogue.site.projects
    guard !projects.isEmpty else { return nil }
    var found: [LicenseFamily: Int] = [:]
    for project in projects { found[project.license.value.family, default: 0] += 1 }
    let counts = LicenseFamily.allCases.compactMap { family in
      found[family].map { Count(label: family.title, url: nil, count: $0) }
    }
    self.init(
      title: "Kinds of licence", singular: "Kind", url: nil, counts, of: projects.count, silent: 0,
      mirrored: catalogue.isMirrored)
  }

  struct Count: Sendable {
    var label: String
    var url: String?
    var count: Int
  }

  /// - Parameter counts: Those of one count stay in their order.
  init(
    title: String, singular: String, url: String?, _ counts: [Count], of total: Int, silent: Int,
    mirrored: Bool = false
  ) {
    self.title = title
    id = title.split(separator: " ").joined(separator: "-")
    self.singular = singular
    self.url = url
    self.silent = silent
    let sorted = counts.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
    // One more row takes no more room than saying that there is one more.
    let shown = sorted.count > Self.limit + 1 ? sorted.prefix(Self.limit) : sorted[...]
    let rest = sorted.dropFirst(shown.count)
    let largest = max(sorted.first?.count ?? 1, 1)
    rows = shown.map {
      FigureRow(
        label: $0.label, url: $0.url, count: $0.count, total: total, largest: largest,
        isMirrored: mirrored)
    }
    if !rest.isEmpty {
      rows.append(
        FigureRow(
          label: "\(rest.count) others", url: url, count: rest.reduce(0) { $0 + $1.count },
          total: total, largest: largest, isMirrored: mirrored))
    }
  }
}
