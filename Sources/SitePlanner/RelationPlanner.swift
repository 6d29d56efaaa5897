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
  let newest: [Int]
  private let terms: TermIndex
  private let links: LinkResolver
  private var references: ReferenceResolver
  private var diagnostics: [Diagnostic] = []

  init(
    site: Site, visibility: Visibility, addresses: PageAddresses, newest: [Int],
    links: LinkResolver, terms: TermIndex
  ) {
    self.site = site
    self.addresses = addresses
    self.newest = newest
    self.terms = terms
    self.links = links
    references = ReferenceResolver(site: site, names: links.names, visibility: visibility)
  }

  /// - Parameter surveyed: What was found of each page: articles, projects, pages of their own.
  consuming func relations(_ surveyed: [PageSurvey.Page]) -> Relations {
    // Everywhere by index and field: a copy of an article is dozens of counts to keep.
    let firstProject = site.articles.count
    let firstPage = firstProject + site.projects.count
    let articleLinks = site.articles.indices.map { links(of: .article($0), surveyed[$0]) }
    let named = site.articles.indices.map {
      references.projects(site.articles[$0].projects, key: "projects")
    }
    let mentions = Mentions(
      named: named, linked: surveyed[..<firstProject].map(\.linked), newest: newest,
      projects: site.projects.count)
    let articles = articles(surveyed, links: articleLinks, mentions: mentions)
    let projects = projects(Array(surveyed[firstProject..<firstPage]), mentions: mentions)
    let pages = site.pages.indices.map { index in
      PageRelations(
        url: addresses.pages[index], links: links(of: .page(index), surveyed[firstPage + index]),
        image: site.pages[index].image.flatMap { file($0.src, in: .page(index)) })
    }
    return Relations(
      articles: articles, projects: projects, pages: pages,
      diagnostics: diagnostics + references.diagnostics)
  }

  // MARK: Articles

  private mutating func articles(
    _ surveyed: [PageSurvey.Page], links: [[LinkTarget]], mentions: Mentions
  ) -> [ArticleRelations] {
    let series = SeriesIndex(site.articles, newest: newest)
    var places = [Int](repeating: 0, count: newest.count)
    for (place, index) in newest.enumerated() { places[index] = place }
    return site.articles.indices.map { index in
      let place = places[index]
      return ArticleRelations(
        url: addresses.articles[index], links: links[index],
        projects: mentions.projects[index],
        previous: place + 1 < newest.count ? newest[place + 1] : nil,
        next: place > 0 ? newest[place - 1] : nil,
        series: series.parts(of: site.articles[index].series),
        terms: terms.articles[index].map(\.reference),
        related: surveyed[index].kin,
        image: site.articles[index].image.flatMap { file($0.src, in: .article(index)) })
    }
  }

  // MARK: Projects

  private mutating func projects(
    _ surveyed: [PageSurvey.Page], mentions: Mentions
  ) -> [ProjectRelations] {
    let alternatives = AlternativeIndex(site.projects, names: links.names)
    var all: [ProjectRelations] = []
    all.reserveCapacity(site.projects.count)
    for index in site.projects.indices {
      let given = references.projects(site.projects[index].related, key: "related", own: index)
      all.append(
        ProjectRelations(
          url: addresses.projects[index], links: links(of: .project(index), surveyed[index]),
          mentions: mentions.articles[index], related: given + surveyed[index].kin,
          relatedGiven: given.count,
          alternatives: alternatives.alternatives(of: index, site.projects[index].alternativeTo),
          replacements: alternatives.replacements(of: index),
          partOf: reference(site.projects[index].partOf, key: "part_of", own: index), parts: [],
          forkOf: reference(site.projects[index].forkOf, key: "fork_of", own: index), forks: [],
          movedTo: site.projects[index].movedToURL == nil
            ? reference(site.projects[index].movedTo, key: "moved_to", own: index) : nil,
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
    name.flatMap { references.project($0, key: key, own: own) }
  }

  // MARK: Links

  /// Where the links of a page lead; those that lead nowhere are reported, the first of them with the
  /// name that may have been meant.
  private mutating func links(
    of page: PageNames.Target, _ surveyed: PageSurvey.Page
  ) -> [LinkTarget] {
    if surveyed.diagnostics.isEmpty { return surveyed.links }
    let rest = Self.mostSuggestions - diagnostics.count
    diagnostics += rest > 0 ? suggesting(for: page, rest) : surveyed.diagnostics
    return surveyed.links
  }

  private func suggesting(for page: PageNames.Target, _ suggestions: Int) -> [Diagnostic] {
    let (body, path) =
      switch page {
      case .article(let index):
        (site.articles[index].source.body, site.articles[index].source.file.path)
      case .project(let index):
        (site.projects[index].source.body, site.projects[index].source.file.path)
      case .page(let index):
        (site.pages[index].source.body, site.pages[index].source.file.path)
      }
    return links.resolve(body.links, in: path, suggestions: suggestions).diagnostics
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
