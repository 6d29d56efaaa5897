import Templates

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
