import SitePlanner
import Templates

/// `projects`: every project, by category.
struct ProjectsPage: Sendable {
  var frame: PageFrame

  static func view(assets: Shape) -> View<ProjectsPage> {
    View("projects page") { fields in
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.list("groups", of: ProjectGroup.view, "The categories with their projects.") {
        $0.groups
      }
    }
  }

  /// Every project once, under its category; those without one last.
  private var groups: [ProjectGroup] {
    let catalogue = frame.catalogue
    let categories = catalogue.taxonomy(.categories)?.taxonomy.terms ?? []
    var groups = categories.filter { !$0.projects.isEmpty }.map { category in
      ProjectGroup(
        title: category.name, id: category.slug, url: catalogue.path(category.url),
        projects: category.projects.map { frame.shell.projectCards[$0] })
    }
    let rest = catalogue.site.projects.indices.filter {
      catalogue.site.projects[$0].category == nil
    }
    if !rest.isEmpty {
      groups.append(
        ProjectGroup(
          title: groups.isEmpty ? "All projects" : "Without a category", id: "other", url: nil,
          projects: rest.map { frame.shell.projectCards[$0] }))
    }
    return groups
  }
}

/// A category with its projects.
struct ProjectGroup: Sendable {
  var title: String
  var id: String
  var url: String?
  /// Records of projects.
  var projects: [Value]
  /// How many projects the category has, where only some are listed.
  var total: Int?

  static let view = View<ProjectGroup>("project group") { fields in
    fields.text("title", "The category's name.") { $0.title }
    fields.text("id", "A name for the group's heading in addresses.") { $0.id }
    fields.url("url", "The category's page, after `root`.") { $0.url }
    fields.number("count", "How many projects it has.") { $0.total ?? $0.projects.count }
    fields.list(.list("projects", of: ProjectItem.view.shape, "Its projects, by title.")) {
      $0.projects
    }
  }
}
