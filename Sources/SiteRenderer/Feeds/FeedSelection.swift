import SiteModel
import SitePlanner

/// Which articles and projects stand in a feed.
struct FeedSelection {
  var catalogue: Catalogue
  var subject: FeedSubject

  private var plan: SitePlan { catalogue.plan }
  private var limit: Int { catalogue.settings.feedLimit }

  /// The newest, by date, as many as the settings say. Projects without a date are left out, except
  /// where a term has nothing that has one: then they follow their titles.
  var items: [FeedEntry.Item] {
    switch subject {
    case .site: return merged(plan.newestArticles, plan.newestProjects)
    case .articles: return merged(plan.newestArticles, [])
    case .projects: return merged([], plan.newestProjects)
    case .term(let reference):
      let term = plan.taxonomies[reference.taxonomy].terms[reference.term]
      let dated = merged(term.articles, newest(of: term.projects))
      return dated.isEmpty ? term.projects.prefix(limit).map { .project($0) } : dated
    }
  }

  /// - Complexity: O(*projects*) for the few that a feed holds, whatever their order.
  private func newest(of projects: [Int]) -> [Int] {
    var ranks: [Int] = []
    for project in projects {
      guard let rank = catalogue.projectRanks[project] else { continue }
      if ranks.count == limit, ranks.last.map({ $0 < rank }) ?? true { continue }
      if ranks.count == limit { ranks.removeLast() }
      let place = ranks.firstIndex { $0 > rank } ?? ranks.count
      ranks.insert(rank, at: place)
    }
    return ranks.map { plan.newestProjects[$0] }
  }

  /// Two lists, each newest first, as one; on one date articles come first.
  private func merged(_ articles: [Int], _ projects: [Int]) -> [FeedEntry.Item] {
    var items: [FeedEntry.Item] = []
    var (articles, projects) = (articles[...], projects[...])
    while items.count < limit {
      switch (articles.first, projects.first) {
      case (let article?, let project?):
        if isNewer(project: project, article: article) {
          items.append(.project(projects.removeFirst()))
        } else {
          items.append(.article(articles.removeFirst()))
        }
      case (_?, nil): items.append(.article(articles.removeFirst()))
      case (nil, _?): items.append(.project(projects.removeFirst()))
      case (nil, nil): return items
      }
    }
    return items
  }

  private func isNewer(project: Int, article: Int) -> Bool {
    guard let date = catalogue.site.projects[project].catalogueDate else { return false }
    return date > catalogue.site.articles[article].date.value
  }
}
