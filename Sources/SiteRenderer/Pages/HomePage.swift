import SitePlanner
import Templates

/// `home`: the site's front page.
struct HomePage: Sendable {
  /// How many articles the front page shows.
  static let articleLimit = 5
  /// How many projects it shows where none is featured.
  static let projectLimit = 12
  /// How many featured projects it shows.
  static let featuredLimit = 6
  /// How many categories it shows: those with the most projects.
  static let categoryLimit = 12
  /// How many projects of a category its landscape in small shows.
  static let landscapeLimit = 6

  var frame: PageFrame
  var body: [UInt8]

  static func view(assets: Shape) -> View<HomePage> {
    View("home page") { fields in
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.html("body", "The words of `content/index.md`, if there is one.") { $0.body }
      fields.list(
        .list(
          "featured", of: ProjectItem.view.shape,
          "The featured projects, newest pick first, at most six.")
      ) { page in page.featured.map { page.frame.shell.projectCards[$0] } }
      fields.list(
        .list("projects", of: ProjectItem.view.shape, "The first projects, where none is featured.")
      ) { $0.firstProjects }
      fields.list(
        .list("articles", of: ArticleItem.view.shape, "The newest articles, at most five.")
      ) { page in
        page.frame.catalogue.plan.newestArticles.prefix(articleLimit)
          .map { page.frame.shell.articleCard($0) }
      }
      fields.record("landscape", LandscapeMap.view, "The map of all projects, in small.") {
        LandscapeMap($0.frame.catalogue, .small)
      }
      fields.list(
        "categories", of: ProjectGroup.view,
        "The twelve categories with the most projects, each with its first six."
      ) { $0.categories }
      fields.url("categories_url", "All categories, after `root`, where some are left out.") {
        $0.categoriesURL
      }
      fields.list(
        "statistics", of: Statistic.view, "How many projects, articles, licences, languages."
      ) { $0.statistics }
    }
  }

  private var firstProjects: [Value] {
    guard featured.isEmpty else { return [] }
    return frame.catalogue.plan.projectsByTitle.prefix(Self.projectLimit)
      .map { frame.shell.projectCards[$0] }
  }

  /// Indices of projects.
  private var featured: [Int] {
    let projects = frame.catalogue.site.projects
    return frame.catalogue.plan.projectsByTitle.enumerated()
      .filter { projects[$0.element].featured != nil }
      .sorted { one, other in
        switch (projects[one.element].featured?.since, projects[other.element].featured?.since) {
        case (let first?, let second?) where first != second: first > second
        case (.some, nil): true
        case (nil, .some): false
        default: one.offset < other.offset
        }
      }
      .prefix(Self.featuredLimit).map(\.element)
  }

  private var categories: [ProjectGroup] {
    let catalogue = frame.catalogue
    return largestCategories.prefix(Self.categoryLimit).map { category in
      ProjectGroup(
        title: category.name, id: category.slug, url: catalogue.path(category.url),
        projects: category.projects.prefix(Self.landscapeLimit)
          .map { frame.shell.projectCards[$0] },
        total: category.projects.count)
    }
  }

  private var largestCategories: [Taxonomy.Term] {
    frame.catalogue.taxonomy(.categories)?.taxonomy.largestTerms ?? []
  }

  private var categoriesURL: String? {
    guard largestCategories.count > Self.categoryLimit else { return nil }
    return frame.catalogue.taxonomy(.categories).map { frame.catalogue.path($0.taxonomy.url) }
  }

  private var statistics: [Statistic] {
    let catalogue = frame.catalogue
    func terms(_ kind: Taxonomy.Kind, _ one: String, _ many: String) -> Statistic? {
      catalogue.taxonomy(kind).map {
        Statistic(
          count: $0.taxonomy.terms.count, one: one, many: many,
          url: catalogue.path($0.taxonomy.url))
      }
    }
    return [
      Statistic(
        count: catalogue.site.projects.count, one: "project", many: "projects",
        url: catalogue.path("/projects/")),
      Statistic(
        count: catalogue.site.articles.count, one: "article", many: "articles",
        url: catalogue.path("/articles/")),
      terms(.licenses, "licence", "licences"), terms(.languages, "language", "languages"),
    ].compactMap(\.self).filter { $0.count > 0 }
  }
}
