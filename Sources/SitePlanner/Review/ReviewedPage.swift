import SiteModel

/// A page with a source, whatever its kind.
struct ReviewedPage {
  var subject: Finding.Subject
  var source: PageSource

  /// Every page that has a source of its own: articles, projects, pages.
  static func all(of plan: SitePlan) -> [ReviewedPage] {
    let site = plan.site
    return site.articles.enumerated().map {
      ReviewedPage(subject: .article($0.offset), source: $0.element.source)
    }
      + site.projects.enumerated().map {
        ReviewedPage(subject: .project($0.offset), source: $0.element.source)
      }
      + site.pages.enumerated().map {
        ReviewedPage(subject: .page($0.offset), source: $0.element.source)
      }
  }
}
