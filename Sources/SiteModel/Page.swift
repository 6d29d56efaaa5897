/// `content/NAME.md`, or a page in a folder of its own: documentation, imprint, about.
package struct Page: Equatable, Sendable {
  package var source: PageSource
  /// Site-absolute path of the page, such as `/docs/quick-start/`; `/` for `content/index.md`.
  package var path: String
  package var updated: ContentDate?
  package var image: PageImage?
  package var toc: Bool?
  /// Where it stands in the navigation; smaller first. Nil keeps it out.
  package var navigation: Int?

  package init(source: PageSource, path: String) {
    self.source = source
    self.path = path
  }
}
