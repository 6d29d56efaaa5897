import Diagnostics
import Markdown
import SiteModel
import SitePlanner
import Templates

/// A planned page to HTML.
struct PageRenderer: Sendable {
  var shell: SiteShell
  var views: PageViews
  var templates: TemplateSet
  var body: @Sendable (BodyReference) throws -> [UInt8]
  /// Is told of what a page quotes from another.
  var quoting: @Sendable (BodyReference) -> Void = { _ in }

  var catalogue: Catalogue { shell.catalogue }
  private var site: Site { shell.catalogue.site }
  private var plan: SitePlan { shell.catalogue.plan }

  func render(_ page: PlannedPage) throws -> Checked<[UInt8]> {
    let view = try view(of: page)
    var output: [UInt8] = []
    output.reserveCapacity(16 << 10)
    var diagnostics = templates.render(page.content.template, view, into: &output)
    for index in diagnostics.indices where diagnostics[index].code == .templateOutput {
      diagnostics[index].message += "; '\(page.url)' has more"
    }
    return Checked(output, diagnostics)
  }

  private func view(of page: PlannedPage) throws -> Record {
    let frame = PageFrame.frame(of: page, shell)
    switch page.content {
    case .home:
      return views.home.record(HomePage(frame: frame, body: try homeBody(page)), templates.uses)
    case .article(let index):
      let item = catalogue.article(index)
      let body = try body(item.article.source, item.relations.links, page)
      return views.article.record(ArticlePage(frame: frame, item: item, body: body), templates.uses)
    case .articles(let listing):
      return views.articles.record(ArticlesPage(frame: frame, listing: listing), templates.uses)
    case .project(let index):
      let item = catalogue.project(index)
      let body = try body(item.project.source, item.relations.links, page)
      let project = ProjectPage(frame: frame, item: item, body: body, quoting: quoting)
      return views.project.record(project, templates.uses)
    case .projects(let listing):
      return views.projects.record(ProjectsPage(frame: frame, listing: listing), templates.uses)
    case .page(let index):
      let own = site.pages[index]
      let body = try body(own.source, plan.sitePages[index].links, page)
      return views.page.record(OwnPage(frame: frame, page: own, body: body), templates.uses)
    case .term(let taxonomy, let term, let listing):
      let item = catalogue.term(TermReference(taxonomy: taxonomy, term: term))
      return views.term.record(
        TermPage(frame: frame, taxonomy: taxonomy, term: item, listing: listing), templates.uses)
    case .terms(let taxonomy, let listing):
      let item = TaxonomyItem(catalogue: catalogue, index: taxonomy)
      return views.terms.record(
        TermsPage(frame: frame, taxonomy: item, listing: listing), templates.uses)
    case .search(let listing):
      return views.search.record(SearchPage(frame: frame, listing: listing), templates.uses)
    case .compare: return views.compare.record(ComparePage(frame: frame), templates.uses)
    case .comparison(let index):
      return views.comparison.record(ComparisonPage(frame: frame, index: index), templates.uses)
    case .landscape:
      return views.landscape.record(LandscapePage(frame: frame), templates.uses)
    case .timeline: return views.timeline.record(TimelinePage(frame: frame), templates.uses)
    case .figures: return views.figures.record(FiguresPage(frame: frame), templates.uses)
    case .waysIn(let listing):
      return views.waysIn.record(WaysInPage(frame: frame, listing: listing), templates.uses)
    case .news: return views.news.record(NewsPage(frame: frame), templates.uses)
    case .graveyard(let listing):
      return views.graveyard.record(GraveyardPage(frame: frame, listing: listing), templates.uses)
    case .reading(let listing):
      return views.reading.record(ReadingPage(frame: frame, listing: listing), templates.uses)
    case .report: return views.report.record(ReportPage(frame: frame), templates.uses)
    case .notFound: return views.notFound.record(NotFoundPage(frame: frame), templates.uses)
    }
  }

  /// The words of `content/index.md`.
  private func homeBody(_ page: PlannedPage) throws -> [UInt8] {
    guard let index = catalogue.homeWords else { return [] }
    return try body(site.pages[index].source, plan.sitePages[index].links, page)
  }

  private func body(
    _ source: PageSource, _ targets: [LinkTarget], _ page: PlannedPage
  ) throws -> [UInt8] {
    try filled(
      source, targets, page.url,
      .relative(from: page.outputPath, portable: catalogue.portable))
  }

  /// An article's text as it can be read away from the site.
  func absoluteBody(ofArticle index: Int) throws -> [UInt8] {
    let relations = plan.articles[index]
    return try filled(
      site.articles[index].source, relations.links, relations.url,
      .absolute(catalogue.settings.url))
  }

  private func filled(
    _ source: PageSource, _ targets: [LinkTarget], _ url: String, _ form: AddressForm
  ) throws -> [UInt8] {
    guard let fragment = Fragment(decoding: try body(source.body.reference)) else { return [] }
    return FragmentFiller(
      links: source.body.links, targets: targets, page: url, form: form
    ).fill(fragment)
  }
}

extension PlannedPage.Content {
  /// The name of the template that shows it.
  var template: String {
    switch self {
    case .home: "home"
    case .article: "article"
    case .articles: "articles"
    case .project: "project"
    case .projects: "projects"
    case .page: "page"
    case .term: "term"
    case .terms: "terms"
    case .search: "search"
    case .compare: "compare"
    case .comparison: "comparison"
    case .landscape: "landscape"
    case .timeline: "timeline"
    case .figures: "figures"
    case .waysIn: "ways-in"
    case .news: "new"
    case .graveyard: "graveyard"
    case .reading: "reading"
    case .report: "report"
    case .notFound: "404"
    }
  }
}
