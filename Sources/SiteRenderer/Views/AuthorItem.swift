/// Someone who wrote an article.
struct AuthorItem: Sendable {
  var name: String
  var url: String?

  static let view = View<AuthorItem>("author") { fields in
    fields.text("name", "As written in front matter.") { $0.name }
    fields.url("url", "Their page, after `root`.") { $0.url }
  }
}
