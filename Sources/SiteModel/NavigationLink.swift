/// One entry of the site's navigation.
package struct NavigationLink: Equatable, Sendable {
  package var title: String
  /// A site-absolute path (`/about/`) or an absolute URL.
  package var url: Located<String>

  package init(title: String, url: Located<String>) {
    self.title = title
    self.url = url
  }
}
