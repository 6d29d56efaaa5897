package import SiteModel

/// When a page's content last changed, as its author says.
package enum ModificationDate {
  package static func of(_ article: Article) -> ContentDate {
    max(article.updated ?? article.date.value, article.date.value)
  }

  static func of(_ project: Project) -> ContentDate? {
    [project.reviewed, project.added].compactMap(\.self).max()
  }

  /// The newest date of all visible content; nil where nothing has one.
  static func newest(of site: Site) -> ContentDate? {
    let dates =
      site.articles.map { of($0) } + site.projects.compactMap { of($0) }
      + site.pages.compactMap(\.updated)
    return dates.max()
  }
}
