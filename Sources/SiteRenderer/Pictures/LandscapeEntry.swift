import Templates

/// A category in the text form of the landscape map.
struct LandscapeEntry: Sendable {
  /// How many projects each category names.
  static let limit = 8

  var title: String
  /// After `root`.
  var url: String
  var count: Int
  /// Records of the first projects.
  var projects: [Value]

  static let view = View<LandscapeEntry>("landscape entry") { fields in
    fields.text("title", "The category's name.") { $0.title }
    fields.url("url", "The category's page, after `root`.") { $0.url }
    fields.number("count", "How many projects it has.") { $0.count }
    fields.list(.list("projects", of: ProjectItem.view.shape, "The first eight, by name.")) {
      $0.projects
    }
    fields.number("more", "How many are left out; absent if none.") {
      $0.count > $0.projects.count ? $0.count - $0.projects.count : nil
    }
  }

  static func entries(of shell: SiteShell, most: Int) -> [LandscapeEntry] {
    LandscapeGroup.groups(of: shell.catalogue, most: most).map { group in
      LandscapeEntry(
        title: group.title, url: shell.catalogue.path(group.url), count: group.count,
        projects: group.projects.prefix(limit).map { shell.projectCards[$0] })
    }
  }
}
