/// What an imported page is to be.
package enum PageKind: String, CaseIterable, Sendable {
  case project, article

  /// Below `content/`.
  package var folder: String { "\(rawValue)s" }

  /// Keys without which there is no page.
  var required: [String] {
    switch self {
    case .project: ["title", "summary", "repository", "license"]
    case .article: ["title", "date"]
    }
  }

  /// Known keys, in the order in which they are written.
  package var keys: [String] {
    switch self {
    case .project:
      [
        "title", "summary", "repository", "license", "license_url", "openness", "homepage",
        "category", "tags", "languages", "platforms", "status", "maturity", "released", "aliases",
        "alternative_to", "related", "part_of", "fork_of", "moved_to", "used_by", "maintainers",
        "stewards", "funding", "links", "logo", "logo_dark", "screenshots", "install", "doi",
        "featured", "added", "reviewed", "draft", "slug",
      ]
    case .article:
      [
        "title", "date", "updated", "summary", "authors", "tags", "category", "projects", "series",
        "image", "toc", "draft", "slug", "aliases", "canonical",
      ]
    }
  }

  /// Keys whose values name other projects of the site.
  var references: [String] {
    switch self {
    case .project: ["related", "part_of", "fork_of", "moved_to"]
    case .article: ["projects"]
    }
  }
}
