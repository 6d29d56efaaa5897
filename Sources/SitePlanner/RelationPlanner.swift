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
    let articleLinks = site.articles.map { resolve($0.source) }
    let named = site.articles.map { references.projects($0.projects, key: "projects") }
    let mentions = Mentions(
      site, named: named, links: articleLinks, addresses: addresses, newest: newest)
    let articles = articles(links: articleLinks, mentions: mentions)
    let projects = projects(mentions: mentions)
    let pages = site.pages.enumerated().map { index, page in
      PageRelations(
        url: addresses.pages[index], links: resolve(page.source),
        image: page.image.flatMap { picture($0, in: page.source) })
    }
    return Relations(
      articles: articles, projects: projects, pages: pages,
      diagnostics: diagnostics + references.diagnostics)
  }

  // MARK: Articles

  private mutating func articles(
    links: [[LinkTarget]], mentions: Mentions
  ) -> [ArticleRelations] {
    let series = SeriesIndex(site.articles, newest: newest)
    let kinship = Kinship(taxonomies: taxonomies, members: \.articles)
    var places = [Int](repeating: 0, count: newest.count)
    for (place, index) in newest.enumerated() { places[index] = place }
    return site.articles.indices.map { index in
      let article = site.articles[index]
      let place = places[index]
      return ArticleRelations(
        url: addresses.articles[index], links: links[index], projects: mentions.projects[index],
        previous: place + 1 < newest.count ? newest[place + 1] : nil,
        next: place > 0 ? newest[place - 1] : nil, series: series.parts(of: article),
        terms: terms.articles[index].map(\.reference),
        related: kinship.nearest(
          to: index, in: terms.articles[index], excluding: [], limit: 5),
        image: article.image.flatMap { picture($0, in: article.source) })
    }
  }

  // MARK: Projects

  private mutating func projects(mentions: Mentions) -> [ProjectRelations] {
    let kinship = Kinship(taxonomies: taxonomies, members: \.projects)
    let alternatives = AlternativeIndex(site.projects, names: links.names)
    var all: [ProjectRelations] = []
    for (index, project) in site.projects.enumerated() {
      let given = references.projects(project.related, key: "related", own: index)
      let computed = kinship.nearest(
        to: index, in: terms.projects[index], excluding: Set(given),
        limit: max(0, 6 - given.count))
      all.append(
        ProjectRelations(
          url: addresses.projects[index], links: resolve(project.source),
          mentions: mentions.articles[index], related: given + computed,
          relatedGiven: given.count, alternatives: alternatives.alternatives(of: index, project),
          replacements: alternatives.replacements(of: index),
          partOf: reference(project.partOf, key: "part_of", own: index), parts: [],
          forkOf: reference(project.forkOf, key: "fork_of", own: index), forks: [],
          movedTo: movedTo(project, own: index), terms: terms.projects[index].map(\.reference),
          logo: project.logo.flatMap { file($0, in: project.source) },
          logoDark: project.logoDark.flatMap { file($0, in: project.source) },
          screenshots: project.screenshots.map { picture($0, in: project.source) ?? .broken }))
    }
    return Self.withInverses(all)
  }

  /// Fills in what others say of a project: its parts and its forks.
  private static func withInverses(_ projects: [ProjectRelations]) -> [ProjectRelations] {
    var all = projects
    for (index, project) in projects.enumerated() {
      if let whole = project.partOf { all[whole].parts.append(index) }
      if let origin = project.forkOf { all[origin].forks.append(index) }
    }
    return all
  }

  private mutating func reference(_ name: Located<String>?, key: String, own: Int) -> Int? {
    guard let name, !Self.isURL(name.value) else { return nil }
    return references.project(name, key: key, own: own)
  }

  private mutating func movedTo(_ project: Project, own: Int) -> Int? {
    reference(project.movedTo, key: "moved_to", own: own)
  }

  private static func isURL(_ text: String) -> Bool { text.contains("://") }

  // MARK: Links

  private mutating func resolve(_ source: PageSource) -> [LinkTarget] {
    let checked = links.resolve(
      source, suggestions: Self.mostSuggestions - diagnostics.count)
    diagnostics += checked.diagnostics
    return checked.value
  }

  private mutating func picture(_ image: PageImage, in source: PageSource) -> LinkTarget? {
    file(image.src, in: source)
  }

  private mutating func file(_ path: Located<String>, in source: PageSource) -> LinkTarget? {
    let outcome = links.file(path, in: source.file.path)
    if let diagnostic = outcome.diagnostic { diagnostics.append(diagnostic) }
    return outcome.target
  }
}
