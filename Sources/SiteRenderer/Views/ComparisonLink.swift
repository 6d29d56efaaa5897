import SiteModel
import SitePlanner

/// From a project's page to the comparison with one of its kin.
struct ComparisonLink: Sendable {
  /// How many are offered.
  static let limit = 2

  var catalogue: Catalogue
  var project: Int
  var other: Int

  static let view = View<ComparisonLink>("comparison link") { fields in
    fields.text("title", "The other project's name.") {
      $0.catalogue.site.projects[$0.other].source.title
    }
    fields.url("url", "The comparison of the two, after `root`.") { $0.url }
  }

  private var url: String {
    let slugs = [project, other].map {
      URLPath.encode(catalogue.site.projects[$0].source.slug.text)
    }
    return catalogue.path("/compare/") + "?p=" + slugs.joined(separator: ",")
  }
}
