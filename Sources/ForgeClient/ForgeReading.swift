internal import FrontMatter
internal import SiteModel

/// Each forge's names for the same figures.
enum ForgeReading {
  /// - Returns: The figures, and the name under which the forge knows the repository.
  static func figures(
    _ shape: ForgeShape, of forge: Forge, into old: ForgeFigures
  ) throws(ForgeShape.Fault) -> (figures: ForgeFigures, path: String?) {
    let names = Names.of(forge)
    var figures = old
    guard let stars = try shape.count(names.stars) else {
      throw ForgeShape.Fault(reason: "'\(names.stars)' is missing")
    }
    figures.stars = stars
    figures.forks = try shape.count("forks_count")
    figures.openIssues = try shape.count("open_issues_count")
    figures.isArchived = try shape.flag("archived")
    figures.pushed = try shape.date(names.pushed)
    figures.license = license(shape, of: forge)
    figures.topics = shape.texts("topics")
    figures.language = shape.text("language")
    figures.description = shape.text("description")
    figures.homepage = shape.address(names.homepage)
    return (figures, shape.text(names.path))
  }

  /// The tag and day of the newest release.
  static func release(_ shape: ForgeShape, of forge: Forge, into figures: inout ForgeFigures)
    throws(ForgeShape.Fault)
  {
    guard let tag = shape.text("tag_name") else {
      throw ForgeShape.Fault(reason: "'tag_name' is missing")
    }
    figures.releaseTag = tag
    figures.releaseDate = try shape.date(forge == .gitlab ? "released_at" : "published_at")
  }

  private static func license(_ shape: ForgeShape, of forge: Forge) -> String? {
    switch forge {
    case .github:
      shape.root["license"].flatMap { shape.text("spdx_id", in: $0) }
        .flatMap { $0 == "NOASSERTION" ? nil : $0 }
    case .gitlab: shape.root["license"].flatMap { shape.text("key", in: $0) }
    default: shape.texts("licenses").first
    }
  }

  private struct Names {
    var stars: String
    var pushed: String
    var path: String
    var homepage: String

    static func of(_ forge: Forge) -> Names {
      switch forge {
      case .gitlab:
        Names(
          stars: "star_count", pushed: "last_activity_at", path: "path_with_namespace",
          homepage: "homepage")
      case .forgejo:
        Names(
          stars: "stars_count", pushed: "updated_at", path: "full_name", homepage: "website")
      default:
        Names(
          stars: "stargazers_count", pushed: "pushed_at", path: "full_name", homepage: "homepage")
      }
    }
  }
}
