/// Everything that was read, valid one by one; whether it fits together is the planner's to say.
package struct Site: Equatable, Sendable {
  package var settings: SiteSettings
  /// Sorted by source path, drafts and future ones included.
  package var articles: [Article]
  /// Sorted by source path, drafts included.
  package var projects: [Project]
  /// Sorted by source path, the home page's own words (path `/`) included.
  package var pages: [Page]
  /// Sorted by source path.
  package var assets: [Asset]
  /// Paths of sources that could not be used, each reported already: what refers to them is not a
  /// second mistake.
  package var failed: Set<String> = []
  /// What forges told, by the path of its file.
  package var figures: [String: ForgeFigures] = [:]

  package init(
    settings: SiteSettings, articles: [Article] = [], projects: [Project] = [],
    pages: [Page] = [], assets: [Asset] = []
  ) {
    self.settings = settings
    self.articles = articles
    self.projects = projects
    self.pages = pages
    self.assets = assets
  }

  /// Forgets what only planning needs of the pages' texts.
  package mutating func forgetPlaces() {
    for index in articles.indices {
      articles[index].source.body = articles[index].source.body.planned
    }
    for index in projects.indices {
      projects[index].source.body = projects[index].source.body.planned
    }
    for index in pages.indices { pages[index].source.body = pages[index].source.body.planned }
  }

  /// What the forge told of `project`, if it was asked.
  package func figures(of project: Project) -> ForgeFigures? {
    figures.isEmpty ? nil : figures[ForgeFigures.path(besides: project.source.file.path)]
  }
}
