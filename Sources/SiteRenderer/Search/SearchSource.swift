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

  var indexer: SearchIndexer {
    let words = contents.reduce(0) { $0 + (source(of: $1)?.body.wordCount ?? 0) }
    return SearchIndexer(
      documentCount: contents.count, averageLength: Double(words) / Double(max(contents.count, 1)),
      document: document)
  }

  private func source(of content: PlannedPage.Content) -> PageSource? {
    switch content {
    case .article(let index): catalogue.site.articles[index].source
    case .project(let index): catalogue.site.projects[index].source
    case .page(let index): catalogue.site.pages[index].source
    default: nil
    }
  }

  private func document(_ number: Int) throws -> SearchDocument {
    let plan = catalogue.plan
    switch contents[number] {
    case .article(let index):
      let (article, relations) = (plan.site.articles[index], plan.articles[index])
      return try document(
        .article, article.source, relations.url, relations.links,
        keywords: [article.category, article.series].compactMap { $0 } + article.tags
          + article.authors)
    case .project(let index):
      let (project, relations) = (plan.site.projects[index], plan.projects[index])
      return try document(
        .project, project.source, relations.url, relations.links, keywords: keywords(of: project))
    case .page(let index):
      return try document(
        .page, plan.site.pages[index].source, plan.sitePages[index].url,
        plan.sitePages[index].links, keywords: [])
    default: return SearchDocument(kind: .page, title: "", url: "")
    }
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

  private func document(
    _ kind: SearchKind, _ source: PageSource, _ url: String, _ links: [LinkTarget],
    keywords: [String]
  ) throws -> SearchDocument {
    SearchDocument(
      kind: kind, title: source.title, url: catalogue.path(url),
      summary: source.shownSummary ?? "", keywords: keywords,
      headings: source.body.outline.map(\.text),
      html: try html(source.body.reference, links))
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
