/// A picture named in front matter: a file of the site, relative to the page's source.
package struct PageImage: Equatable, Sendable {
  package var src: Located<String>
  package var alt: String

  package init(src: Located<String>, alt: String) {
    self.src = src
    self.alt = alt
  }
}
