import FrontMatter
import SiteModel

/// `CITATION.cff` 1.2. Its `date-released` is that of a version, not of the first one, and stays out.
enum CitationSource {
  static func read(_ page: inout PageBuilder) {
    page.text("title", from: "title")
    page.summary(from: "abstract")
    page.repository(from: "repository-code")
    page.repository(from: "repository")
    page.text("homepage", from: "url")
    page.list("tags", from: "keywords")
    page.text("doi", from: "doi")
    license(&page)
    people(&page)
  }

  /// A list of licences means any one of them here.
  private static func license(_ page: inout PageBuilder) {
    guard let (texts, span) = page.takeTexts(["license"]) else {
      return page.license(from: "license-url")
    }
    page.setLicense([texts.joined(separator: " OR ")], under: ["license"], at: span)
  }

  private static func people(_ page: inout PageBuilder) {
    guard let node = page.record.peek(["authors"]) else { return }
    let names = node.items.compactMap { person -> String? in
      if let name = person["name"]?.text { return name.onOneLine }
      let parts = ["given-names", "name-particle", "family-names", "name-suffix"]
        .compactMap { person[$0]?.text }
      return parts.isEmpty ? person["alias"]?.text : parts.joined(separator: " ").onOneLine
    }
    page.set("maintainers", .list(names.map { .text($0) }), at: page.record.span(node))
  }
}
