/// A person, an organisation or a user of a project, with a page where one is known.
package struct NamedLink: Hashable, Sendable {
  package var name: String
  package var url: String?

  package init(name: String, url: String? = nil) {
    self.name = name
    self.url = url
  }
}
