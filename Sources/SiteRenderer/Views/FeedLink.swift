/// Where a feed is.
struct FeedLink: Sendable {
  var title: String
  var url: String

  static let view = View<FeedLink>("feed") { fields in
    fields.text("title", "What the feed is of.") { $0.title }
    fields.url("url", "After `root`.") { $0.url }
  }
}
