import SiteModel

/// Long lists cut into pages.
struct Pagination {
  /// Articles on a page; 0 puts all on one.
  let articlesPerPage: Int
  /// Projects on a page; 0 puts all on one.
  let projectsPerPage: Int

  init(_ settings: SiteSettings) {
    articlesPerPage = settings.perPage
    projectsPerPage = settings.projectsPerPage
  }

  /// Returns the pages of a list: at least one, also of an empty list. Page *n* holds the *n*-th
  /// slice of the articles and the *n*-th slice of the projects.
  ///
  /// - Parameter first: The URL of the first page.
  func listings(articles: [Int] = [], projects: [Int] = [], first: String) -> [Listing] {
    let articles = Self.slices(of: articles, size: articlesPerPage)
    let projects = Self.slices(of: projects, size: projectsPerPage)
    let count = max(1, articles.count, projects.count)
    return (0..<count).map { page in
      Listing(
        number: page + 1, count: count, first: first,
        articles: page < articles.count ? articles[page] : [],
        projects: page < projects.count ? projects[page] : [])
    }
  }

  /// Returns `count` pages that hold neither articles nor projects, at least one.
  static func pages(_ count: Int, first: String) -> [Listing] {
    let count = max(1, count)
    return (1...count).map { Listing(number: $0, count: count, first: first) }
  }

  private static func slices(of entries: [Int], size: Int) -> [[Int]] {
    guard !entries.isEmpty, size > 0 else { return entries.isEmpty ? [] : [entries] }
    return stride(from: 0, to: entries.count, by: size).map {
      Array(entries[$0..<min($0 + size, entries.count)])
    }
  }
}
