import SitePlanner
import Templates

/// `projects`: one page of the list of all projects.
struct ProjectsPage: Sendable {
  var frame: PageFrame
  var listing: Listing

  static func view(assets: Shape) -> View<ProjectsPage> {
    View("projects page") { fields in
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.list(.list("categories", of: TermItem.view.shape, "The categories with projects.")) {
        $0.categories
      }
      fields.list(
        "groups", of: ProjectGroup.view,
        "The categories with their projects, where one page holds all projects."
      ) { $0.groups }
      fields.list(
        .list(
          "projects", of: ProjectItem.view.shape,
          "The projects of this page by name, where one page does not hold all.")
      ) { page in
        page.isWhole ? [] : page.listing.projects.map { page.frame.shell.projectCards[$0] }
      }
      fields.list(
        "facets", of: FacetItem.view, "What a script filters by, on the first page of the list."
      ) { page in
        page.listing.number > 1
          ? []
          : page.frame.shell.facets.facets.enumerated().map {
            FacetItem(catalogue: page.frame.catalogue, facet: $1, digit: $0)
          }
      }
      fields.bool("has_figures", "Whether a forge was asked for any project.") {
        !$0.frame.catalogue.site.figures.isEmpty
      }
      fields.record("pagination", Pagination.view, "The other pages, if there are any.") {
        Pagination($0.frame.catalogue, $0.listing)
      }
    }
  }

  private var isWhole: Bool { listing.count == 1 }

  private var categories: [Value] {
    guard let taxonomy = frame.catalogue.taxonomy(.categories) else { return [] }
    return zip(taxonomy.taxonomy.terms, frame.catalogue.termValues[taxonomy.index])
      .filter { !$0.0.projects.isEmpty }.map(\.1)
  }

  /// Every project once, under its category; those without one last.
  private var groups: [ProjectGroup] {
    guard isWhole else { return [] }
    let catalogue = frame.catalogue
    let categories = catalogue.taxonomy(.categories)?.taxonomy.terms ?? []
    var groups = categories.filter { !$0.projects.isEmpty }.map { category in
      ProjectGroup(
        title: category.name, id: category.slug, url: catalogue.path(category.url),
        projects: category.projects.map { frame.shell.projectCards[$0] })
    }
    let rest = listing.projects.filter { catalogue.site.projects[$0].category == nil }
    if !rest.isEmpty {
      groups.append(
        ProjectGroup(
          title: groups.isEmpty ? "All projects" : "Without a category", id: "other", url: nil,
          projects: rest.map { frame.shell.projectCards[$0] }))
    }
    return groups
  }
}
