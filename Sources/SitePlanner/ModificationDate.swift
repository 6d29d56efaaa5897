package import SiteModel

/// When a page's content last changed, as its author says.
package enum ModificationDate {
  package static func of(_ article: Article) -> ContentDate {
    of(date: article.date.value, updated: article.updated)
  }

  fileprivate static func of(date: ContentDate, updated: ContentDate?) -> ContentDate {
    updated.map { max($0, date) } ?? date
  }
}

/// The same for every article and project of a site: a page is in a dozen lists, each of which asks.
struct ModificationDates {
  /// By index in the site.
  let articles: [ContentDate]
  let projects: [ContentDate?]
  /// The newest of all, those of pages included; nil where nothing has one.
  let newest: ContentDate?
  /// `ContentDate.order`; of what has no date less than any.
  private let articleOrders: [Int]
  private let projectOrders: [Int]

  init(_ site: Site) {
    articles = site.articles.indices.map {
      ModificationDate.of(date: site.articles[$0].date.value, updated: site.articles[$0].updated)
    }
    projects = site.projects.indices.map { index in
      let (reviewed, added) = (site.projects[index].reviewed, site.projects[index].added)
      guard let reviewed, let added else { return reviewed ?? added }
      return max(reviewed, added)
    }
    articleOrders = articles.map(\.order)
    projectOrders = projects.map { $0?.order ?? .min }
    var newest = (articles + projects.compactMap(\.self)).max()
    for index in site.pages.indices {
      if let updated = site.pages[index].updated { newest = max(newest ?? updated, updated) }
    }
    self.newest = newest
  }

  /// The newest of some articles and projects.
  func latest(articles some: [Int], projects others: [Int]) -> ContentDate? {
    let article = some.max { articleOrders[$0] < articleOrders[$1] }
    let project = others.max { projectOrders[$0] < projectOrders[$1] }.flatMap { projects[$0] }
    guard let article else { return project }
    return project.map { max($0, articles[article]) } ?? articles[article]
  }
}
