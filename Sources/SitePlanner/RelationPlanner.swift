import Diagnostics
import SiteModel

/// Works out what every page has to do with the others.
struct RelationPlanner {
  /// The relations of all pages, by index in the site, and what was wrong with the sources.
  struct Relations {
    var articles: [ArticleRelations]
    var projects: [ProjectRelations]
    var pages: [PageRelations]
    var diagnostics: [Diagnostic]
  }

  /// Each search for the nearest name looks at all names; a run with more mistakes than this has
  /// one cause, and its later ones come without.
  private static let mostSuggestions = 100

  let site: Site
  let addresses: PageAddresses
  let taxonomies: [Taxonomy]
  let newest: [Int]
  private let terms: TermIndex
  private let links: LinkResolver
  private var references: ReferenceResolver
  private var diagnostics: [Diagnostic] = []

  init(
    site: Site, visibility: Visibility, addresses: PageAddresses, taxonomies: [Taxonomy],
    newest: [Int], links: LinkResolver
  ) {
    self.site = site
    self.addresses = addresses
    self.taxonomies = taxonomies
    self.newest = newest
    terms = TermIndex(taxonomies, site: site)
    self.links = links
    references = ReferenceResolver(site: site, names: links.names, visibility: visibility)
  }

  consuming func relations() -> Relations {
    // Everywhere by index and field: a copy of an article is dozens of counts to keep.
    let articleLinks = site.articles.indices.map { resolve(.article($0)) }
    let named = site.articles.indices.map {
      references.projects(site.articles[$0].projects, key: "projects")
    }
    let mentions = Mentions(
      site, named: named, links: articleLinks.map(\.pages), addresses: addresses, newest: newest)
    let articles = articles(links: articleLinks, mentions: mentions)
    let projects = projects(mentions: mentions)
    let pages = site.pages.indices.map { index in
      PageRelations(
        url: addresses.pages[index], links: resolve(.page(index)).targets,
        image: site.pages[index].image.flatMap { file($0.src, in: .page(index)) })
    }
    return Relations(
      articles: articles, projects: projects, pages: pages,
      diagnostics: diagnostics + references.diagnostics)
  }

  // MARK: Articles

  private mutating func articles(
    links: [LinkResolver.Resolution], mentions: Mentions
  ) -> [ArticleRelations] {
    let series = SeriesIndex(site.articles, newest: newest)
    var kinship = Kinship(taxonomies, count: site.articles.count) { $0.articles }
    var places = [Int](repeating: 0, count: newest.count)
    for (place, index) in newest.enumerated() { places[index] = place }
    return site.articles.indices.map { index in
      let place = places[index]
      return ArticleRelations(
        url: addresses.articles[index], links: links[index].targets,
        projects: mentions.projects[index],
        previous: place + 1 < newest.count ? newest[place + 1] : nil,
        next: place > 0 ? newest[place - 1] : nil,
        series: series.parts(of: site.articles[index].series),
        terms: terms.articles[index].map(\.reference),
        related: kinship.nearest(
          to: index, in: terms.articles[index], excluding: [], limit: 5),
        image: site.articles[index].image.flatMap { file($0.src, in: .article(index)) })
    }
  }

  // MARK: Projects

  private mutating func projects(mentions: Mentions) -> [ProjectRelations] {
    var kinship = Kinship(taxonomies, count: site.projects.count) { $0.projects }
    let alternatives = AlternativeIndex(site.projects, names: links.names)
    var all: [ProjectRelations] = []
    all.reserveCapacity(site.projects.count)
    for index in site.projects.indices {
      let given = references.projects(site.projects[index].related, key: "related", own: index)
      let computed = kinship.nearest(
        to: index, in: terms.projects[index], excluding: given, limit: max(0, 6 - given.count))
      all.append(
        ProjectRelations(
          url: addresses.projects[index], links: resolve(.project(index)).targets,
          mentions: mentions.articles[index], related: given + computed,
          relatedGiven: given.count,
          alternatives: alternatives.alternatives(of: index, site.projects[index].alternativeTo),
          replacements: alternatives.replacements(of: index),
          partOf: reference(site.projects[index].partOf, key: "part_of", own: index), parts: [],
          forkOf: reference(site.projects[index].forkOf, key: "fork_of", own: index), forks: [],
          movedTo: reference(site.projects[index].movedTo, key: "moved_to", own: index),
          terms: terms.projects[index].map(\.reference),
          logo: site.projects[index].logo.flatMap { file($0, in: .project(index)) },
          logoDark: site.projects[index].logoDark.flatMap { file($0, in: .project(index)) },
          screenshots: site.projects[index].screenshots.map {
            file($0.src, in: .project(index)) ?? .broken
          }))
    }
    Self.addInverses(to: &all)
    return all
  }

  /// Fills in what others say of a project: its parts and its forks.
  private static func addInverses(to projects: inout [ProjectRelations]) {
    for index in projects.indices {
      if let whole = projects[index].partOf { projects[whole].parts.append(index) }
      if let origin = projects[index].forkOf { projects[origin].forks.append(index) }
    }
  }

  private mutating func reference(_ name: Located<String>?, key: String, own: Int) -> Int? {
    guard let name, !Self.isURL(name.value) else { return nil }
    return references.project(name, key: key, own: own)
  }

  private static func isURL(_ text: String) -> Bool { text.contains("://") }

  // MARK: Links

  private mutating func resolve(_ page: PageNames.Target) -> LinkResolver.Resolution {
    let (body, path) =
      switch page {
      case .article(let index):
        (site.articles[index].source.body.links, site.articles[index].source.file.path)
      case .project(let index):
        (site.projects[index].source.body.links, site.projects[index].source.file.path)
      case .page(let index):
        (site.pages[index].source.body.links, site.pages[index].source.file.path)
      }
    let resolution = links.resolve(
      body, in: path, suggestions: Self.mostSuggestions - diagnostics.count)
    diagnostics += resolution.diagnostics
    return resolution
  }

  private mutating func file(_ path: Located<String>, in page: PageNames.Target) -> LinkTarget? {
    let source =
      switch page {
      case .article(let index): site.articles[index].source.file.path
      case .project(let index): site.projects[index].source.file.path
      case .page(let index): site.pages[index].source.file.path
      }
    let outcome = links.file(path, in: source)
    if let diagnostic = outcome.diagnostic { diagnostics.append(diagnostic) }
    return outcome.target
  }
}
