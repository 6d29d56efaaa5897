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
    let byTitle = byTitle(site.projects)
    let dates = ModificationDates(site)
    let taxonomies = TaxonomyBuilder.taxonomies(of: site, newest: newest, byTitle: byTitle)
    var graph = SiteGraph(site, newest: newest, byTitle: byTitle)
    let addresses = PageAddresses(site)
    let index = SiteIndexPlanner(site).index
    let names = PageNames(site)
    let comparisons = ComparisonPlanner(
      site: site, dates: dates, names: names, visibility: visibility)
    let lists =
      ListPlanner(
        site: site, dates: dates, newest: newest, byTitle: byTitle, taxonomies: taxonomies,
        index: index, graph: graph
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
    plan.pages = sorted(lists + contentPages(site, addresses, dates))
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
    plan.newestDate = dates.newest
    plan.updated = options.epoch ?? plan.newestDate
    if options.report { plan.addReport() }

    let diagnostics =
      redirects.diagnostics + relations.diagnostics + settings.diagnostics + comparisons.diagnostics
      + collisions(in: plan) + RepositoryCheck.diagnostics(site.projects)
      + ArchivedCheck.diagnostics(site)
    return Checked(plan, diagnostics.sorted())
  }

  /// The indices of projects by title, letter case counted as nothing, then by path.
  private static func byTitle(_ projects: [Project]) -> [Int] {
    let titles = projects.indices.map { projects[$0].source.title.lowercased() }
    return projects.indices.sorted { one, other in
      if titles[one] != titles[other] { return titles[one] < titles[other] }
      return projects[one].source.file.path < projects[other].source.file.path
    }
  }

  private static func sorted(_ pages: [PlannedPage]) -> [PlannedPage] {
    // By place: a page is much to move.
    let order = pages.indices.sorted { one, other in
      if pages[one].url != pages[other].url { return pages[one].url < pages[other].url }
      return pages[one].outputPath < pages[other].outputPath
    }
    return order.map { pages[$0] }
  }

  /// The pages that have a source of their own.
  private static func contentPages(
    _ site: Site, _ addresses: PageAddresses, _ dates: ModificationDates
  ) -> [PlannedPage] {
    let articles = site.articles.indices.map {
      page(at: addresses.articles[$0], .article($0), modified: dates.articles[$0])
    }
    let projects = site.projects.indices.map {
      page(at: addresses.projects[$0], .project($0), modified: dates.projects[$0])
    }
    let pages = site.pages.indices.filter { site.pages[$0].path != "/" }.map {
      page(at: addresses.pages[$0], .page($0), modified: site.pages[$0].updated)
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
    let files = GeneratedFiles(plan: plan).paths
    var check = CollisionCheck(
      expecting: files.count + plan.pages.count + plan.site.assets.count + plan.redirects.count)
    for path in files {
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
