import SiteModel
import Templates

/// What is the same on every page, made once: settings, taxonomies, the theme's files.
final class SiteShell: Sendable {
  let catalogue: Catalogue
  let site: Value
  let assets: Value
  let taxonomies: Value
  let feed: Value
  /// Each article as lists show it, by its index.
  private let articleCards: [Value]
  /// Each project as lists show it, by its index.
  let projectCards: [Value]
  let facets: FacetIndex
  /// The path of the site's root on its host: `/` or `/repo/`.
  let basePath: String
  private let entries: [Entry]

  private struct Entry: Sendable {
    var title: String
    /// Site-absolute, or absolute with a scheme.
    var target: String
    var isExternal: Bool
  }

  init(catalogue: Catalogue, assets: Record, uses: FieldUse = .everything) {
    self.catalogue = catalogue
    self.assets = .record(assets)
    basePath = Self.path(ofBase: catalogue.settings.url)
    site = Self.view.value(catalogue, uses)
    taxonomies = TaxonomyItem.view.list(
      catalogue.plan.taxonomies.indices.map { TaxonomyItem(catalogue: catalogue, index: $0) }, uses)
    feed = FeedLink.view.value(
      catalogue.plan.hasFeed(of: .site) ? FeedLink(catalogue, .atom, of: .site) : nil, uses)
    articleCards = catalogue.plan.articles.indices.map {
      ArticleItem.view.value(catalogue.article($0), uses)
    }
    projectCards = catalogue.plan.projects.indices.map {
      ProjectItem.view.value(catalogue.project($0), uses)
    }
    facets = FacetIndex(catalogue.plan)
    entries = Self.entries(of: catalogue)
  }

  /// An article as lists show it.
  func articleCard(_ index: Int) -> Value { articleCards[index] }

  /// `https://example.org/repo/` is `/repo/`.
  private static func path(ofBase url: String) -> String {
    guard let host = url.firstRange(of: "://")?.upperBound,
      let slash = url[host...].firstIndex(of: "/")
    else { return "/" }
    return String(url[slash...])
  }

  static let view = View<Catalogue>("site") { fields in
    fields.open { $0.settings.extra }
    fields.text("title", "The site's name.") { $0.settings.title }
    fields.url("url", "Its address, with scheme and host, ending in `/`.") { $0.settings.url }
    fields.text("description", "What it is, in a sentence.") { catalogue in
      catalogue.settings.description.isEmpty ? nil : catalogue.settings.description
    }
    fields.text("language", "Its language, as a BCP 47 tag.") { $0.settings.language }
    fields.text("direction", "`ltr` or `rtl`, by the language.") {
      SiteShell.direction(of: $0.settings.language)
    }
    fields.text("author", "Who is behind it.") { $0.settings.author }
    fields.text("license", "The licence of its content.") { $0.settings.license }
    fields.url("repository", "Where its source is.") { $0.settings.repository }
    fields.text("footer", "A line for the foot of every page.") { $0.settings.footer }
    fields.text("accent", "Its colour, `#rrggbb`.") { $0.settings.accent }
    fields.record("logo", Picture.view, "Its logo.") { $0.logo }
    fields.number("project_count", "How many projects it shows.") { $0.site.projects.count }
    fields.number("article_count", "How many articles it has.") { $0.site.articles.count }
  }

  static func direction(of language: String) -> String {
    let parts = language.lowercased().split { $0 == "-" || $0 == "_" }
    let rightToLeft: Set<Substring> = ["ar", "fa", "he", "ur", "ps", "yi", "ckb", "dv", "sd", "ug"]
    if parts.contains(where: { $0 == "arab" || $0 == "hebr" }) { return "rtl" }
    if parts.contains("latn") { return "ltr" }
    return parts.first.map(rightToLeft.contains) == true ? "rtl" : "ltr"
  }

  func navigation(on url: String) -> [NavigationItem] {
    entries.map { entry in
      NavigationItem(
        title: entry.title,
        url: entry.isExternal ? entry.target : catalogue.path(entry.target),
        isExternal: entry.isExternal,
        isCurrent: !entry.isExternal && Self.lies(url, below: entry.target))
    }
  }

  private static func lies(_ url: String, below target: String) -> Bool {
    target == "/" || !target.hasSuffix("/") ? url == target : url.hasPrefix(target)
  }

  /// The settings' navigation; without one: the projects, the articles, and pages that ask for it.
  private static func entries(of catalogue: Catalogue) -> [Entry] {
    let given = catalogue.settings.navigation
    if !given.isEmpty {
      return given.map { link in
        let target = link.url.value
        return Entry(title: link.title, target: target, isExternal: !target.hasPrefix("/"))
      }
    }
    var entries: [Entry] = []
    if !catalogue.site.projects.isEmpty {
      entries.append(Entry(title: "Projects", target: "/projects/", isExternal: false))
    }
    if !catalogue.site.articles.isEmpty {
      entries.append(Entry(title: "Articles", target: "/articles/", isExternal: false))
    }
    return entries + pageEntries(of: catalogue)
  }

  private static func pageEntries(of catalogue: Catalogue) -> [Entry] {
    let pages = zip(catalogue.site.pages, catalogue.plan.sitePages)
      .compactMap { page, relations in page.navigation.map { ($0, page, relations) } }
      .sorted { ($0.0, $0.1.source.title) < ($1.0, $1.1.source.title) }
    return pages.map { Entry(title: $1.source.title, target: $2.url, isExternal: false) }
  }
}
