package import Diagnostics
package import SiteModel

/// Decides every URL, list and relation of the site, before anything is rendered or written.
package enum SitePlanner {
  /// Returns the plan of everything that is to be rendered.
  ///
  /// Pure: no clock, no environment, no file system. The plan is complete also where there are
  /// mistakes: a broken link leads to `LinkTarget.broken`, two pages for one URL both stay.
  ///
  /// - Complexity: O(*pages* + *links*), by index; nothing compares page against page.
  package static func plan(_ site: Site, options: PlanOptions) -> Checked<SitePlan> {
    let visibility = Visibility(site, options: options)
    let site = visibility.site
    let newest = NewestFirst.order(site.articles)
    let byTitle = site.projects.indices.sorted {
      let (one, other) = (site.projects[$0].source, site.projects[$1].source)
      return (one.title.lowercased(), one.file.path) < (other.title.lowercased(), other.file.path)
    }
    let taxonomies = TaxonomyBuilder.taxonomies(of: site, newest: newest, byTitle: byTitle)
    var graph = SiteGraph(site, newest: newest, byTitle: byTitle)
    let addresses = PageAddresses(site)
    let index = SiteIndexPlanner(site).index
    let names = PageNames(site)
    let comparisons = ComparisonPlanner(site: site, names: names, visibility: visibility)
    let lists =
      ListPlanner(
        site: site, newest: newest, byTitle: byTitle, taxonomies: taxonomies, index: index,
        graph: graph
      ).pages + comparisons.pages
    let redirects = RedirectPlanner(site: site, addresses: addresses)
    let links = LinkResolver(
      site: site, names: names, addresses: addresses, visibility: visibility,
      listURLs: Set(lists.map(\.url)), redirects: redirects.redirects)
    let relations = RelationPlanner(
      site: site, visibility: visibility, addresses: addresses, taxonomies: taxonomies,
      newest: newest, links: links
    ).relations()
    let settings = SettingsLinks.resolve(site.settings, links)
    graph.connect(site, articles: relations.articles, projects: relations.projects)

    var plan = SitePlan(site: site)
    plan.site.settings = settings.value
    plan.pages = (lists + contentPages(site, addresses)).sorted {
      ($0.url, $0.outputPath) < ($1.url, $1.outputPath)
    }
    plan.redirects = redirects.redirects
    plan.taxonomies = taxonomies
    plan.articles = relations.articles
    plan.projects = relations.projects
    plan.sitePages = relations.pages
    plan.newestArticles = newest
    plan.newestProjects = NewestFirst.order(site.projects)
    plan.projectsByTitle = byTitle
    plan.index = index
    plan.comparisons = comparisons.comparisons
    plan.graph = graph
    plan.newestDate = ModificationDate.newest(of: site)
    plan.updated = options.epoch ?? plan.newestDate
    if options.report { plan.addReport() }

    let diagnostics =
      redirects.diagnostics + relations.diagnostics + settings.diagnostics + comparisons.diagnostics
      + collisions(in: plan) + RepositoryCheck.diagnostics(site.projects)
      + ArchivedCheck.diagnostics(site)
    return Checked(plan, diagnostics.sorted())
  }

  /// The pages that have a source of their own.
  private static func contentPages(_ site: Site, _ addresses: PageAddresses) -> [PlannedPage] {
    let articles = site.articles.indices.map { index in
      page(
        at: addresses.articles[index], .article(index),
        modified: ModificationDate.of(site.articles[index]))
    }
    let projects = site.projects.indices.map { index in
      page(
        at: addresses.projects[index], .project(index),
        modified: ModificationDate.of(site.projects[index]))
    }
    let pages = site.pages.indices.filter { site.pages[$0].path != "/" }.map { index in
      page(at: addresses.pages[index], .page(index), modified: site.pages[index].updated)
    }
    return articles + projects + pages
  }

  private static func page(
    at url: String, _ content: PlannedPage.Content, modified: ContentDate?
  ) -> PlannedPage {
    PlannedPage(
      url: url, outputPath: OutputPaths.file(of: url), content: content, modified: modified)
  }

  private static func collisions(in plan: SitePlan) -> [Diagnostic] {
    var check = CollisionCheck()
    for path in GeneratedFiles(plan: plan).paths {
      check.add(.init(outputPath: path, span: nil, owner: "a file that Showcase writes"))
    }
    for page in plan.pages where !plan.isNamedByStandIn(page) { check.add(plan.claim(of: page)) }
    for asset in plan.site.assets {
      check.add(
        .init(outputPath: asset.outputPath, span: asset.file.span, owner: "a file of the site"))
    }
    for redirect in plan.redirects {
      check.add(
        .init(
          outputPath: redirect.outputPath, span: redirect.span, owner: "an alias",
          code: .aliasCollision))
    }
    check.checkFolders()
    return check.diagnostics
  }
}

extension SitePlan {
  /// Which source a planned page's URL comes from.
  fileprivate func claim(of page: PlannedPage) -> CollisionCheck.Claim {
    let (span, owner): (SourceSpan?, String) =
      switch page.content {
      case .article(let index): (site.articles[index].source.slugSpan, "an article")
      case .project(let index): (site.projects[index].source.slugSpan, "a project")
      case .page(let index): (site.pages[index].source.slugSpan, "a page")
      case .home: (nil, "the home page")
      case .articles: (nil, "the list of articles")
      case .projects: (nil, "the list of projects")
      case .term(let taxonomy, _, _), .terms(let taxonomy, _):
        (nil, "the pages of '\(taxonomies[taxonomy].kind.rawValue)'")
      case .search: (nil, "the index of the site")
      case .compare: (nil, "the page that compares projects")
      case .comparison(let index): (comparisons[index].span, "a comparison")
      case .landscape, .timeline, .figures: (nil, "a picture of all projects")
      case .waysIn: (nil, "the ways in")
      case .news: (nil, "the page of what is new")
      case .graveyard: (nil, "the graveyard")
      case .reading: (nil, "the reading path")
      case .report: (nil, "the report")
      case .notFound: (nil, "the page for URLs that do not exist")
      }
    return .init(outputPath: page.outputPath, span: span, owner: owner)
  }

  /// Whether the page's own name is a mistake that was reported: where it lies is then no second.
  fileprivate func isNamedByStandIn(_ page: PlannedPage) -> Bool {
    switch page.content {
    case .article(let index): site.articles[index].source.hasStandInSlug
    case .project(let index): site.projects[index].source.hasStandInSlug
    case .page(let index): site.pages[index].source.hasStandInSlug
    default: false
    }
  }
}
