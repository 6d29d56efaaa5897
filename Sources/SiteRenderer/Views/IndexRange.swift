/// A page of the index of the site, by what it holds.
struct IndexRange: Sendable {
  var label: String
  /// After `root`.
  var url: String
  var isCurrent: Bool

  static let view = View<IndexRange>("index range") { fields in
    fields.text("label", "`A – C`, or a letter.") { $0.label }
    fields.url("url", "The page, after `root`.") { $0.url }
    fields.bool("current", "Whether it is this page.") { $0.isCurrent }
  }
}
