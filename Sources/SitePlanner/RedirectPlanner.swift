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
    for index in site.articles.indices where !site.articles[index].source.aliases.isEmpty {
      add(site.articles[index].source.aliases, to: addresses.articles[index]) {
        PageAddresses.path(
          permalinks.articles, slug: $0, date: site.articles[index].date.value,
          category: site.articles[index].category)
      }
    }
    for index in site.projects.indices where !site.projects[index].source.aliases.isEmpty {
      add(site.projects[index].source.aliases, to: addresses.projects[index]) {
        PageAddresses.path(
          permalinks.projects, slug: $0, date: site.projects[index].released,
          category: site.projects[index].category)
      }
    }
    for index in site.pages.indices where !site.pages[index].source.aliases.isEmpty {
      add(site.pages[index].source.aliases, to: addresses.pages[index]) {
        URLPath.encode("/\($0)/")
      }
    }
    redirects.sort { ($0.from, $0.span) < ($1.from, $1.span) }
  }

  private mutating func add(
    _ aliases: [Located<String>], to url: String, path: (_ slug: String) -> String
  ) {
    for alias in aliases {
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
    let segments = URLPath.segments(of: alias)
    if segments.count > 1, segments[0].isEmpty {
      guard segments.allSatisfy({ $0.isEmpty || SafeSegment.isSafe($0) }) else { return nil }
      let last = segments.last { !$0.isEmpty } ?? ""
      return URLPath.encode(alias.hasSuffix("/") || last.contains(".") ? alias : alias + "/")
    }
    return Slug(slugging: alias).map { path($0.text) }
  }
}
