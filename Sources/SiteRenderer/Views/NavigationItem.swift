/// One entry of the main navigation, as one page shows it.
struct NavigationItem: Sendable {
  var title: String
  var url: String
  var isExternal: Bool
  /// Whether the page is the one the entry leads to, or lies below it.
  var isCurrent: Bool

  static let view = View<NavigationItem>("navigation") { fields in
    fields.text("title", "What to call it.") { $0.title }
    fields.url("url", "After `root`, unless `external`.") { $0.url }
    fields.bool("external", "Whether it leads away from the site.") { $0.isExternal }
    fields.bool("current", "Whether this page is it, or lies below it.") { $0.isCurrent }
  }
}
