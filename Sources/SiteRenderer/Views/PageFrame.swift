import SiteModel
import SitePlanner
import Templates

/// What surrounds the content of every page: head, navigation, footer.
struct PageFrame: Sendable {
  var shell: SiteShell
  var page: PlannedPage
  /// The page's heading.
  var title: String
  var description: String?
  /// Where it is set, the original's address.
  var canonical: String?
  var picture: Picture?
  /// From the home page down to this one, which is left out.
  var trail: [Crumb]
  var published: ContentDate?
  var structuredData: [UInt8]
  /// Whether `<link rel="alternate">` and the like make sense: not on the page for missing ones.
  var isFound: Bool = true

  var catalogue: Catalogue { shell.catalogue }
  var settings: SiteSettings { shell.catalogue.settings }

  /// The page for missing ones is shown at any depth, so it alone names the site's root by path.
  var root: String {
    if case .notFound = page.content, !catalogue.portable { return shell.basePath }
    return AddressForm.relative(from: page.outputPath, portable: catalogue.portable).root
  }

  var absoluteURL: String { catalogue.absolute(page.url) }

  /// Declares the names that every page has.
  ///
  /// - Parameter assets: The shape of the theme's own files.
  static func declare(_ fields: inout Fields<PageFrame>, assets: Shape) {
    declareSite(&fields, assets: assets)
    declareExplore(&fields)
    declareHead(&fields)
  }

  private static func declareSite(_ fields: inout Fields<PageFrame>, assets: Shape) {
    fields.shared(.record("site", SiteShell.view.shape, "The site's settings.")) { $0.shell.site }
    fields.url("root", "What leads to the site's root: `../../`. Every address begins with it.") {
      $0.root
    }
    fields.shared(.record("assets", assets, "The theme's files by name: `style_css`.")) {
      $0.shell.assets
    }
    fields.list("navigation", of: NavigationItem.view, "The site's main pages.") {
      $0.shell.navigation(on: $0.page.url)
    }
    fields.shared(
      .list("taxonomies", of: TaxonomyItem.view.shape, "Every way of sorting, with its index.")
    ) { $0.shell.taxonomies }
    fields.bool("has_taxonomies", "Whether `taxonomies` has any.") {
      !$0.catalogue.plan.taxonomies.isEmpty
    }
    fields.shared(
      .record("feed", FeedLink.view.shape, "The site's Atom feed, if anything has a date.")
    ) { $0.shell.feed }
    fields.url("home_url", "The home page, after `root`.") { $0.catalogue.path("/") }
    fields.url("projects_url", "The list of projects, after `root`, if there are any.") {
      $0.catalogue.site.projects.isEmpty ? nil : $0.catalogue.path("/projects/")
    }
    fields.url("articles_url", "The list of articles, after `root`, if there are any.") {
      $0.catalogue.site.articles.isEmpty ? nil : $0.catalogue.path("/articles/")
    }
    fields.url("search_url", "The index of the site, after `root`, if there is anything to find.") {
      $0.catalogue.plan.index.pages.isEmpty ? nil : $0.catalogue.path(SitePlan.searchURL)
    }
    fields.url("compare_url", "The page that compares projects, after `root`, if there are two.") {
      $0.catalogue.compareURL
    }
    fields.text("generator", "The program's name.") { _ in "Showcase" }
    fields.record("site_updated", DateText.view, "The newest date of the content.") {
      $0.catalogue.dateText($0.catalogue.plan.updated)
    }
  }

  private static func declareHead(_ fields: inout Fields<PageFrame>) {
    fields.bool("is_home", "Whether this is the home page.") { $0.page.content == .home }
    fields.text("page_kind", "`home`, `article`, `articles`, … `not-found`.") {
      $0.page.content.kindName
    }
    fields.text("heading", "The page's heading: the text of its `<h1>`.") { $0.title }
    fields.text("head_title", "The text of `<title>`: the heading and the site's title.") {
      $0.headTitle
    }
    fields.text("description", "For `<meta name=\"description\">`.") { $0.description }
    fields.bool("is_unlisted", "Whether search engines are asked to leave the page alone.") {
      $0.page.content == .report
    }
    fields.url("canonical", "The page's one address; absent on the page for missing ones.") {
      $0.isFound ? $0.canonical ?? $0.absoluteURL : nil
    }
    fields.text("open_graph_type", "`article` or `website`.") {
      if case .article = $0.page.content { "article" } else { "website" }
    }
    fields.record("picture", Picture.view, "The picture that stands for the page.") { $0.picture }
    fields.text("published", "When an article was published, as a timestamp.") {
      $0.published?.rfc3339
    }
    fields.record("social", SocialCard.view, "What is shown of the page where it is linked.") {
      SocialCard(frame: $0)
    }
    fields.list("feeds", of: FeedLink.view, "The feeds to offer on this page.") {
      FeedLink.links(on: $0.page, $0.catalogue)
    }
    fields.url("opensearch_url", "How browsers search the site, after `root`, if they can.") {
      $0.catalogue.plan.hasPage(at: SitePlan.searchURL) ? "opensearch.xml" : nil
    }
    fields.shared(.json("structured_data", "JSON-LD that describes the page to machines.")) {
      $0.structuredData.isEmpty ? .absent : .text($0.structuredData)
    }
    fields.list("breadcrumbs", of: Crumb.view, "From the home page down to the one above this.") {
      $0.trail
    }
  }

  private var headTitle: String {
    if case .home = page.content { return settings.title }
    // One name may be a tag, a language and a category.
    if case .term = page.content, let taxonomy = trail.last?.title {
      return "\(title) · \(taxonomy) · \(settings.title)"
    }
    return "\(title) · \(settings.title)"
  }
}

extension PlannedPage.Content {
  /// That of its template, in words.
  fileprivate var kindName: String { self == .notFound ? "not-found" : template }
}
