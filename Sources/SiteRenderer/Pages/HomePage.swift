import SitePlanner
import Templates

/// `home`: the site's front page.
struct HomePage: Sendable {
  /// How many articles the front page shows.
  static let articleLimit = 5
  /// How many projects it shows where none is featured.
  static let projectLimit = 12
  /// How many projects of a category its landscape in small shows.
  static let landscapeLimit = 6

  var frame: PageFrame
  var body: [UInt8]

  static func view(assets: Shape) -> View<HomePage> {
    View("home page") { fields in
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.html("body", "The words of `content/index.md`, if there is one.") { $0.body }
      fields.list(
        .list("featured", of: ProjectItem.view.shape, "The featured projects, newest pick first.")
      ) { page in page.featured.map { page.frame.shell.projectCards[$0] } }
      fields.list(
        .list("projects", of: ProjectItem.view.shape, "The first projects, where none is featured.")
      ) { $0.firstProjects }
      fields.list(
        .list("articles", of: ArticleItem.view.shape, "The newest articles, at most five.")
      ) { page in
        page.frame.catalogue.plan.newestArticles.prefix(articleLimit)
          .map { page.frame.shell.articleCards[$0] }
      }
      fields.list(
        "categories", of: ProjectGroup.view, "The categories, each with its first six projects."
      ) { $0.categories }
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
      .map(\.element)
  }

  private var categories: [ProjectGroup] {
    let catalogue = frame.catalogue
    let terms = catalogue.taxonomy(.categories)?.taxonomy.terms ?? []
    return terms.filter { !$0.projects.isEmpty }.map { category in
      ProjectGroup(
        title: category.name, id: category.slug, url: catalogue.path(category.url),
        projects: category.projects.prefix(Self.landscapeLimit)
          .map { frame.shell.projectCards[$0] },
        total: category.projects.count)
    }
  }
}
