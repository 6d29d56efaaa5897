import Markdown
import SearchIndex
import SiteModel
import SitePlanner

/// The pages that readers search for: those that have a source of their own.
struct SearchSource: Sendable {
  private let catalogue: Catalogue
  private let body: @Sendable (BodyReference) throws -> [UInt8]
  /// In the order of their URLs.
  private let contents: [PlannedPage.Content]

  init(catalogue: Catalogue, body: @Sendable @escaping (BodyReference) throws -> [UInt8]) {
    self.catalogue = catalogue
    self.body = body
    contents = catalogue.plan.pages.map(\.content).filter { content in
      switch content {
      case .article, .project, .page: true
      default: false
      }
    }
  }

  /// - Parameter hash: Returns that of a source, by its path, where it is known.
  func indexer(_ hash: @Sendable @escaping (String) -> ContentHash?) -> SearchIndexer {
    let words = contents.reduce(0) { $0 + (source(of: $1)?.body.wordCount ?? 0) }
    return SearchIndexer(
      documentCount: contents.count, averageLength: Double(words) / Double(max(contents.count, 1)),
      document: { number in
        var (document, source, links) = card(number)
        if let source { document.html = try html(source.body.reference, links) }
        return document
      }, fingerprint: { fingerprint(of: $0, hash) })
  }

  private func source(of content: PlannedPage.Content) -> PageSource? {
    switch content {
    case .article(let index): catalogue.site.articles[index].source
    case .project(let index): catalogue.site.projects[index].source
    case .page(let index): catalogue.site.pages[index].source
    default: nil
    }
  }

  /// A document without its text, and where that is.
  private typealias Card = (document: SearchDocument, source: PageSource?, links: [LinkTarget])

  private func card(_ number: Int) -> Card {
    let plan = catalogue.plan
    switch contents[number] {
    case .article(let index):
      let (article, relations) = (plan.site.articles[index], plan.articles[index])
      return card(
        .article, article.source, relations.url, relations.links,
        keywords: [article.category, article.series].compactMap { $0 } + article.tags
          + article.authors)
    case .project(let index):
      let (project, relations) = (plan.site.projects[index], plan.projects[index])
      return card(
        .project, project.source, relations.url, relations.links, keywords: keywords(of: project))
    case .page(let index):
      return card(
        .page, plan.site.pages[index].source, plan.sitePages[index].url,
        plan.sitePages[index].links, keywords: [])
    default: return (SearchDocument(kind: .page, title: "", url: ""), nil, [])
    }
  }

  /// Of all that a document is made from: what is said of the page, its source, and the titles of
  /// others that its text may show.
  private func fingerprint(
    of number: Int, _ hash: (String) -> ContentHash?
  ) -> ContentHash? {
    let (document, source, links) = card(number)
    guard let source, let contents = hash(source.file.path) else { return nil }
    var bytes = [document.kind.rawValue]
    bytes.append(contents)
    let titles = links.map { if case .page(_, _, let title) = $0 { title } else { "" } }
    let texts = [document.title, document.url, document.summary]
    for list in [texts, document.keywords, document.headings, titles] {
      bytes.append(littleEndian: UInt32(list.count))
      for text in list {
        bytes.append(contentsOf: text.utf8)
        bytes.append(0xFF)
      }
    }
    return ContentHash(of: bytes)
  }

  private func keywords(of project: Project) -> [String] {
    var keywords = [project.category, project.maturity].compactMap { $0 }
    keywords += project.tags + project.languages + project.platforms + project.alternativeTo
    keywords += project.license.value.licenses + project.stewards
    keywords += project.maintainers.map(\.name)
    // A former path is no name that people remember; a former slug is.
    keywords += project.source.aliases.map(\.value).filter { !$0.contains("/") }
    return keywords
  }

  private func card(
    _ kind: SearchKind, _ source: PageSource, _ url: String, _ links: [LinkTarget],
    keywords: [String]
  ) -> Card {
    let document = SearchDocument(
      kind: kind, title: source.title, url: catalogue.path(url),
      summary: source.shownSummary ?? "", keywords: keywords,
      headings: source.body.outline.map(\.text))
    return (document, source, links)
  }

  /// The text as HTML, with the titles that `[[slug]]` stands for; addresses are left out.
  private func html(_ reference: BodyReference, _ links: [LinkTarget]) throws -> [UInt8] {
    guard let fragment = Fragment(decoding: try body(reference)) else { return [] }
    let labels = fragment.slots.filter { $0.part == .label && links.indices.contains($0.link) }
    if labels.isEmpty { return fragment.html }
    var output: [UInt8] = []
    var start = 0
    for slot in labels {
      output += fragment.html[start..<slot.offset]
      start = slot.offset
      if case .page(_, _, let title) = links[slot.link] {
        Markup.append(escaping: title, to: &output)
      }
    }
    return output + fragment.html[start...]
  }
}
