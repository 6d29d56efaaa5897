import SiteModel

/// The orders in which lists show articles and projects.
struct PageOrder {
  /// Indices of articles, newest first.
  let newest: [Int]
  /// Indices of projects by title, letter case counted as nothing, then by path.
  let byTitle: [Int]

  init(_ site: Site) {
    newest = NewestFirst.order(site.articles)
    let titles = site.projects.indices.map { site.projects[$0].source.title.lowercased() }
    byTitle = site.projects.indices.sorted { one, other in
      if titles[one] != titles[other] { return titles[one] < titles[other] }
      return site.projects[one].source.file.path < site.projects[other].source.file.path
    }
  }

  /// Nil where no page has a term of the kind.
  func taxonomy(_ kind: Taxonomy.Kind, of site: Site) -> Taxonomy? {
    TaxonomyBuilder.taxonomy(kind, of: site, newest: newest, byTitle: byTitle)
  }

  func graph(of site: Site) -> SiteGraph { SiteGraph(site, newest: newest, byTitle: byTitle) }
}
