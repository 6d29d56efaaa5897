import SitePlanner
import Templates

/// `home`: the site's front page.
struct HomePage: Sendable {
  /// How many articles the front page shows.
  static let articleLimit = 5
  /// How many projects of a category its landscape in small shows.
  static let landscapeLimit = 6

  var frame: PageFrame
  var body: [UInt8]

  static func view(assets: Shape) -> View<HomePage> {
    View("home page") { fields in
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.html("body", "The words of `content/index.md`, if there is one.") { $0.body }
      fields.list("featured", of: ProjectItem.view, "The featured projects, newest pick first.") {
        $0.featured
      }
      fields.list("projects", of: ProjectItem.view, "Every project, where none is featured.") {
        $0.featured.isEmpty ? $0.allProjects : []
      }
      fields.list("articles", of: ArticleItem.view, "The newest articles, at most five.") { page in
        page.frame.catalogue.plan.newestArticles.prefix(articleLimit)
          .map(page.frame.catalogue.article)
      }
      fields.list(
        "categories", of: ProjectGroup.view, "The categories, each with its first six projects."
      ) { $0.categories }
    }
  }

  private var allProjects: [ProjectItem] {
    frame.catalogue.plan.projectsByTitle.map(frame.catalogue.project)
  }

  private var featured: [ProjectItem] {
    allProjects.filter { $0.project.featured != nil }.sorted {
      switch ($0.project.featured?.since, $1.project.featured?.since) {
      case (let one?, let other?) where one != other: one > other
      case (.some, nil): true
      case (nil, .some): false
      default: $0.project.source.title < $1.project.source.title
      }
    }
  }

  private var categories: [ProjectGroup] {
    let catalogue = frame.catalogue
    let terms = catalogue.taxonomy(.categories)?.terms ?? []
    return terms.filter { !$0.term.projects.isEmpty }.map { category in
      ProjectGroup(
        title: category.label, id: category.term.slug, url: catalogue.path(category.term.url),
        projects: category.term.projects.prefix(Self.landscapeLimit).map(catalogue.project),
        total: category.term.projects.count)
    }
  }
}
