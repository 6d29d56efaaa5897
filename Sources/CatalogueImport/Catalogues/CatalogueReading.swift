package import Diagnostics
import SiteModel

/// What a catalogue holds, as pages.
package struct CatalogueReading: Sendable {
  package var pages: [ImportedPage] = []
  /// Records of which no page could be made; each is in `diagnostics`.
  package var unread = 0
  package var diagnostics: [Diagnostic] = []
  /// Whether anything at all looked like such a catalogue.
  package var isRecognised = false

  /// Reads the files of a catalogue.
  ///
  /// - Parameter map: Of Markdown: our key by theirs.
  package static func read(
    _ kind: CatalogueKind, _ files: [CatalogueFile], map: [String: String] = [:]
  ) -> CatalogueReading {
    var reading = CatalogueReading()
    switch kind {
    case .markdown: MarkdownCatalogue(map: map).read(files, &reading)
    case .landscape: LandscapeCatalogue.read(files, &reading)
    case .awesomeSelfhosted: SelfhostedCatalogue.read(files, &reading)
    case .publiccode: PubliccodeCatalogue.read(files, &reading)
    case .doap: DOAPCatalogue.read(files, &reading)
    case .hugo: HugoCatalogue.read(files, &reading)
    case .jekyll: JekyllCatalogue.read(files, &reading)
    }
    reading.nameEachPageOnce()
    return reading
  }

  mutating func add(_ builder: PageBuilder) {
    isRecognised = true
    var builder = builder
    pages.append(builder.finish())
    diagnostics += builder.diagnostics
  }

  /// A record that is no page, with all that is wrong with it.
  mutating func leaveOut(_ found: [Diagnostic]) {
    unread += 1
    diagnostics += found
  }

  /// Of pages that want one name the later ones get a number, in the order of their files.
  private mutating func nameEachPageOnce() {
    var taken: Set<String> = []
    for index in pages.indices {
      let wanted = pages[index].slug
      var slug = wanted
      var number = 2
      while !taken.insert(slug).inserted {
        slug = "\(wanted)-\(number)"
        number += 1
      }
      pages[index].slug = slug
    }
  }

  /// The name of a page's file: `name` where it is a slug, else what can be made of it.
  static func slug(_ name: String, else other: String = "") -> String {
    let slug =
      Slug(validating: name) ?? Slug(slugging: name) ?? Slug(slugging: other)
    guard let slug, slug.text != "index" else { return "page" }
    return slug.text
  }
}
