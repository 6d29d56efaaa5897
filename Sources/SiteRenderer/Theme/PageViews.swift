import Templates

/// The view of each kind of page.
struct PageViews: Sendable {
  let home: View<HomePage>
  let article: View<ArticlePage>
  let articles: View<ArticlesPage>
  let project: View<ProjectPage>
  let projects: View<ProjectsPage>
  let page: View<OwnPage>
  let term: View<TermPage>
  let terms: View<TermsPage>
  let search: View<SearchPage>
  let compare: View<ComparePage>
  let comparison: View<ComparisonPage>
  let landscape: View<LandscapePage>
  let timeline: View<TimelinePage>
  let figures: View<FiguresPage>
  let waysIn: View<WaysInPage>
  let news: View<NewsPage>
  let graveyard: View<GraveyardPage>
  let reading: View<ReadingPage>
  let report: View<ReportPage>
  let notFound: View<NotFoundPage>

  init(assets: Shape) {
    home = HomePage.view(assets: assets)
    article = ArticlePage.view(assets: assets)
    articles = ArticlesPage.view(assets: assets)
    project = ProjectPage.view(assets: assets)
    projects = ProjectsPage.view(assets: assets)
    page = OwnPage.view(assets: assets)
    term = TermPage.view(assets: assets)
    terms = TermsPage.view(assets: assets)
    search = SearchPage.view(assets: assets)
    compare = ComparePage.view(assets: assets)
    comparison = ComparisonPage.view(assets: assets)
    landscape = LandscapePage.view(assets: assets)
    timeline = TimelinePage.view(assets: assets)
    figures = FiguresPage.view(assets: assets)
    waysIn = WaysInPage.view(assets: assets)
    news = NewsPage.view(assets: assets)
    graveyard = GraveyardPage.view(assets: assets)
    reading = ReadingPage.view(assets: assets)
    report = ReportPage.view(assets: assets)
    notFound = NotFoundPage.view(assets: assets)
  }

  /// By the name of the template that shows it.
  var shapes: [String: Shape] {
    [
      "home": home.shape, "article": article.shape, "articles": articles.shape,
      "project": project.shape, "projects": projects.shape, "page": page.shape,
      "term": term.shape, "terms": terms.shape, "search": search.shape,
      "compare": compare.shape, "comparison": comparison.shape, "404": notFound.shape,
      "landscape": landscape.shape, "timeline": timeline.shape, "figures": figures.shape,
      "ways-in": waysIn.shape, "new": news.shape, "graveyard": graveyard.shape,
      "reading": reading.shape, "report": report.shape,
    ]
  }
}
