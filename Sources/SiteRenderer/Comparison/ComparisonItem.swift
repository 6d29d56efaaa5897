import SiteModel
import SitePlanner

/// A comparison as others lead to it.
struct ComparisonItem: Sendable {
  /// `PyTorch and TensorFlow`.
  var title: String
  /// After `root`.
  var url: String

  static let view = View<ComparisonItem>("comparison") { fields in
    fields.text("title", "The names of its projects: `PyTorch and TensorFlow`.") { $0.title }
    fields.url("url", "Its page, after `root`.") { $0.url }
  }
}

extension Catalogue {
  /// The names of projects in one phrase: `A, B and C`.
  func names(of projects: [Int]) -> String {
    let names = projects.map { site.projects[$0].source.title }
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  func comparison(_ index: Int) -> ComparisonItem {
    let comparison = plan.comparisons[index]
    return ComparisonItem(title: names(of: comparison.projects), url: path(comparison.url))
  }

  /// The address of the page that compares any projects, after `root`; nil where there is none.
  var compareURL: String? { plan.site.projects.count > 1 ? path(SitePlan.compareURL) : nil }

  /// The same page with `projects` in its address, for readers with JavaScript.
  func compareURL(of projects: [Int]) -> String? {
    let slugs = projects.map { URLPath.encode(site.projects[$0].source.slug.text) }
    return compareURL.map { "\($0)?p=\(slugs.joined(separator: ","))" }
  }
}
