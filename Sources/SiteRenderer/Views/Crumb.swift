/// A step of the way from the home page to a page.
struct Crumb: Sendable {
  var title: String
  /// Site-absolute, for machines.
  var target: String
  /// After `root`.
  var url: String

  static let view = View<Crumb>("breadcrumb") { fields in
    fields.text("title", "The page's title.") { $0.title }
    fields.url("url", "The page, after `root`.") { $0.url }
  }
}
