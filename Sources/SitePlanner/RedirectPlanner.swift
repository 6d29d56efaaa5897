import Diagnostics
import SiteModel

/// Makes redirect pages of the former names of pages.
struct RedirectPlanner {
  let site: Site
  let addresses: PageAddresses
  private(set) var redirects: [Redirect] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(site: Site, addresses: PageAddresses) {
    self.site = site
    self.addresses = addresses
    let permalinks = site.settings.permalinks
    for (index, article) in site.articles.enumerated() {
      add(article.source, to: addresses.articles[index]) {
        PageAddresses.path(
          permalinks.articles, slug: $0, date: article.date.value, category: article.category)
      }
    }
    for (index, project) in site.projects.enumerated() {
      add(project.source, to: addresses.projects[index]) {
        PageAddresses.path(
          permalinks.projects, slug: $0, date: project.released, category: project.category)
      }
    }
    for (index, page) in site.pages.enumerated() {
      add(page.source, to: addresses.pages[index]) { URLPath.encode("/\($0)/") }
    }
    redirects.sort { ($0.from, $0.span) < ($1.from, $1.span) }
  }

  private mutating func add(
    _ source: PageSource, to url: String, path: (_ slug: String) -> String
  ) {
    for alias in source.aliases {
      guard let from = Self.url(of: alias.value, path: path) else {
        diagnostics.append(
          .error(
            .pathInvalid,
            "an alias is a former path such as '/old/name/' or a former slug; '\(alias.value)' "
              + "is neither", at: alias.span))
        continue
      }
      guard from != url else {
        diagnostics.append(
          .warning(
            .aliasCollision, "an alias is a former name; '\(alias.value)' is the page's own",
            at: alias.span))
        continue
      }
      redirects.append(
        Redirect(from: from, outputPath: OutputPaths.file(of: from), to: url, span: alias.span))
    }
  }

  private static func url(of alias: String, path: (_ slug: String) -> String) -> String? {
    if alias.hasPrefix("/") {
      guard alias.split(separator: "/").allSatisfy({ SafeSegment.isSafe(String($0)) }) else {
        return nil
      }
      let last = alias.split(separator: "/").last ?? ""
      return URLPath.encode(alias.hasSuffix("/") || last.contains(".") ? alias : alias + "/")
    }
    return Slug(slugging: alias).map { path($0.text) }
  }
}
