import SiteModel

/// A person or an organisation, with a page elsewhere where one is known.
struct NameItem: Sendable {
  var name: String
  var url: String?

  init(name: String, url: String?) {
    self.name = name
    self.url = url
  }

  init(_ link: NamedLink) { self.init(name: link.name, url: link.url) }

  static let view = View<NameItem>("name") { fields in
    fields.text("name", "What to call it.") { $0.name }
    fields.url("url", "Its page, absolute.") { $0.url }
  }
}
