import SiteModel

/// The URL of every article, project and page.
struct PageAddresses {
  /// By index in the site; site-absolute, percent-encoded, ending in `/`.
  let articles: [String]
  let projects: [String]
  let pages: [String]

  init(_ site: Site) {
    let permalinks = site.settings.permalinks
    articles = site.articles.map { article in
      Self.path(
        permalinks.articles, slug: article.source.slug.text, date: article.date.value,
        category: article.category)
    }
    projects = site.projects.map { project in
      Self.path(
        permalinks.projects, slug: project.source.slug.text, date: project.released,
        category: project.category)
    }
    pages = site.pages.map { URLPath.encode($0.path) }
  }

  func url(of target: PageNames.Target) -> String {
    switch target {
    case .article(let index): articles[index]
    case .project(let index): projects[index]
    case .page(let index): pages[index]
    }
  }

  /// Returns a pattern with its placeholders filled, percent-encoded.
  static func path(
    _ pattern: String, slug: String, date: ContentDate?, category: String?
  ) -> String {
    URLPath.encode(
      PermalinkPattern.expand(
        pattern, slug: slug, date: date, category: category.map(TaxonomyBuilder.slug(of:))))
  }
}
