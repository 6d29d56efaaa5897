import SitePlanner
import Templates

/// A category with its projects, before it is drawn.
struct LandscapeGroup: Sendable {
  var title: String
  /// Site-absolute: the category's page, or the list that holds these projects too.
  var url: String
  /// Indices of projects, by title; at least those that can be drawn.
  var projects: [Int]
  var count: Int

  /// Returns the categories with projects, the largest first, of equal ones by name; behind them
  /// what is left of the small ones, and the projects without a category.
  ///
  /// - Parameter most: Where there are more categories, the smallest are taken together.
  static func groups(of catalogue: Catalogue, most: Int) -> [LandscapeGroup] {
    let taxonomy = catalogue.taxonomy(.categories)?.taxonomy
    let terms = taxonomy?.largestTerms ?? []
    let shown = terms.count > most + 1 ? terms.prefix(most) : terms[...]
    var groups = shown.map {
      LandscapeGroup(
        title: $0.name, url: $0.url, projects: $0.projects, count: $0.projects.count)
    }
    let others = terms.dropFirst(shown.count)
    if let taxonomy, !others.isEmpty {
      let projects = others.flatMap(\.projects)
      groups.append(
        LandscapeGroup(
          title: "\(others.count) other categories", url: taxonomy.url, projects: projects,
          count: projects.count))
    }
    let rest = catalogue.plan.projectsByTitle.filter {
      catalogue.site.projects[$0].category == nil
    }
    if !rest.isEmpty {
      groups.append(
        LandscapeGroup(
          title: groups.isEmpty ? "All projects" : "Without a category", url: "/projects/",
          projects: rest, count: rest.count))
    }
    return groups
  }
}
