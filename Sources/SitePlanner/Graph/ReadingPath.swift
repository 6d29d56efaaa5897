import SiteModel

/// A way through all articles that begins at the beginning.
package struct ReadingPath: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable { case series, category, rest }

  /// The series by the date of their first part; then the categories by name, for what belongs to
  /// no series; then the rest. Within each, oldest first.
  package var sections = SectionedList([])
  /// By index in `sections.sections`.
  package var kinds: [Kind] = []
  /// What each section takes to read, by index in `sections.sections`.
  package var minutes: [Int] = []
  /// For each article, the projects that no article before it on the way speaks of.
  package var introduced: [Int: [Int]] = [:]

  package init() {}

  package var totalMinutes: Int { minutes.reduce(0, +) }

  init(_ site: Site, newest: [Int]) {
    var series = NameGroups()
    var categories = NameGroups()
    var rest: [Int] = []
    for index in newest.reversed() {
      if let name = site.articles[index].series {
        series.add(index, to: name)
      } else if let name = site.articles[index].category {
        categories.add(index, to: name)
      } else {
        rest.append(index)
      }
    }
    let parts =
      series.groups.map { (Kind.series, $0) } + categories.byName.map { (Kind.category, $0) }
      + (rest.isEmpty ? [] : [(Kind.rest, (name: "", slug: "", members: rest))])
    kinds = parts.map(\.0)
    sections = SectionedList(
      parts.map { kind, group in
        .init(
          name: group.name, slug: "\(kind.rawValue)-\(group.slug)",
          url: kind == .category ? Taxonomy.Kind.categories.url(ofTerm: group.slug) : nil,
          members: group.members)
      })
    minutes = sections.sections.map { section in
      section.members.reduce(0) { $0 + site.articles[$1].source.body.readingMinutes }
    }
  }

  mutating func introduce(_ articles: [ArticleRelations]) {
    var known: Set<Int> = []
    for index in sections.members {
      let fresh = articles[index].projects.filter { known.insert($0).inserted }
      if !fresh.isEmpty { introduced[index] = fresh }
    }
  }
}
