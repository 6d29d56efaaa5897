import Diagnostics
import SiteModel

/// The plan before anyone has looked at where links lead: every URL, every list.
struct PlanDraft {
  /// Finds out what is missing.
  let survey: PageSurvey

  private let visibility: Visibility
  private let order: PageOrder
  private let addresses: PageAddresses
  private let redirects: RedirectPlanner
  private let comparisons: ComparisonPlanner
  private let links: LinkResolver
  /// Without relations and settings' links.
  private let plan: SitePlan

  /// - Parameters:
  ///   - names: As all that follows, of the site that is visible.
  init(
    _ visibility: Visibility, _ order: PageOrder, names: PageNames, addresses: PageAddresses,
    taxonomies: [Taxonomy], index: SiteIndex, graph: SiteGraph
  ) {
    let site = visibility.site
    let dates = ModificationDates(site)
    self.visibility = visibility
    self.order = order
    self.addresses = addresses
    comparisons = ComparisonPlanner(
      site: site, dates: dates, names: names, visibility: visibility)
    let lists =
      ListPlanner(
        site: site, dates: dates, newest: order.newest, byTitle: order.byTitle,
        taxonomies: taxonomies, index: index, graph: graph
      ).pages + comparisons.pages
    redirects = RedirectPlanner(site: site, addresses: addresses)
    links = LinkResolver(
      site: site, names: names, addresses: addresses, visibility: visibility,
      listURLs: Set(lists.map(\.url)), redirects: redirects.redirects)
    survey = PageSurvey(site: site, links: links, addresses: addresses, taxonomies: taxonomies)
    var plan = SitePlan(site: site)
    plan.pages = Self.sorted(lists + Self.contentPages(site, addresses, dates))
    plan.redirects = redirects.redirects
    plan.taxonomies = taxonomies
    plan.newestArticles = order.newest
    plan.newestProjects = NewestFirst.order(site.projects)
    plan.projectsByTitle = order.byTitle
    plan.index = index
    plan.comparisons = comparisons.comparisons
    plan.graph = graph
    plan.newestDate = dates.newest
    self.plan = plan
  }

  /// - Parameter surveyed: Every page of the survey, in its order.
  func finished(_ surveyed: [PageSurvey.Page], _ options: PlanOptions) -> Checked<SitePlan> {
    let site = visibility.site
    let relations = RelationPlanner(
      site: site, visibility: visibility, addresses: addresses, newest: order.newest,
      links: links, terms: survey.terms
    ).relations(surveyed)
    let settings = SettingsLinks.resolve(site.settings, links)
    var plan = plan
    plan.graph.connect(site, articles: relations.articles, projects: relations.projects)
    plan.site.settings = settings.value
    plan.articles = relations.articles
    plan.projects = relations.projects
    plan.sitePages = relations.pages
    plan.updated = options.epoch ?? plan.newestDate
    if options.report { plan.addReport() }
    let diagnostics =
      redirects.diagnostics + relations.diagnostics + settings.diagnostics + comparisons.diagnostics
      + plan.collisions + RepositoryCheck.diagnostics(site.projects)
      + ArchivedCheck.diagnostics(site)
    return Checked(plan, diagnostics.sorted())
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
}
