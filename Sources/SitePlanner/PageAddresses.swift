import SiteModel

/// The URL of every article, project and page.
struct PageAddresses {
  /// By index in the site; site-absolute, percent-encoded, ending in `/`.
  let articles: [String]
  let projects: [String]
  let pages: [String]

  init(_ site: Site) {
    let permalinks = site.settings.permalinks
    articles = site.articles.indices.map { index in
      Self.path(
        permalinks.articles, slug: site.articles[index].source.slug.text,
        date: site.articles[index].date.value, category: site.articles[index].category)
    }
    projects = site.projects.indices.map { index in
      Self.path(
        permalinks.projects, slug: site.projects[index].source.slug.text,
        date: site.projects[index].released, category: site.projects[index].category)
    }
    pages = site.pages.indices.map { URLPath.encode(site.pages[$0].path) }
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
    // Making a slug of the category costs more than all the rest, and few patterns name it.
    let category = hasCategory(pattern) ? category.map(TaxonomyBuilder.slug(of:)) : nil
    return URLPath.encode(
      PermalinkPattern.expand(pattern, slug: slug, date: date, category: category))
  }

  private static func hasCategory(_ pattern: String) -> Bool {
    var rest = pattern.utf8[...]
    while let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
      rest = rest[colon...]
      if rest.starts(with: ":category".utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
