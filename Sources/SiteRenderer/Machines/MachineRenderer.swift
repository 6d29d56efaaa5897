import SiteModel
import SitePlanner

/// Files for programs, by what they are.
struct MachineRenderer: Sendable {
  var catalogue: Catalogue
  /// An article's text as HTML with absolute links, by its index.
  var body: @Sendable (Int) throws -> [UInt8]

  /// Throws only what reading a body throws.
  func render(_ file: MachineFile) throws -> [UInt8] {
    switch file {
    case .feed(let format, let subject): try feed(format, of: subject)
    case .openSearch: OpenSearchRenderer(settings: catalogue.settings).render()
    case .projectsJSON: ProjectsJSONRenderer(catalogue: catalogue).render()
    case .projectsCSV: ProjectsCSVRenderer(catalogue: catalogue).render()
    case .languageModels: LanguageModelIndex.render(catalogue)
    case .codeMeta(let index):
      CodeMetaRenderer(facts: ProjectFacts(catalogue: catalogue, index: index)).render()
    case .badge(let index): BadgeRenderer.render(BadgeText(catalogue.project(index)))
    case .badgeEndpoint(let index):
      BadgeEndpointRenderer(text: BadgeText(catalogue.project(index))).render()
    }
  }

  private func feed(_ format: FeedFormat, of subject: FeedSubject) throws -> [UInt8] {
    let feed = Feed(catalogue, format, of: subject)
    let body = { (entry: FeedEntry) in try text(of: entry, in: subject) }
    return switch format {
    case .atom: try AtomRenderer(feed: feed, body: body).render()
    case .rss: try RSSRenderer(feed: feed, body: body).render()
    case .json: try JSONFeedRenderer(feed: feed, catalogue: catalogue, body: body).render()
    }
  }

  /// Articles are given in full where people follow them; the thousands of terms' feeds, and what is
  /// said of projects, stay short.
  private func text(of entry: FeedEntry, in subject: FeedSubject) throws -> [UInt8]? {
    switch (entry.item, subject) {
    case (.article(let index), .site), (.article(let index), .articles): try body(index)
    default: nil
    }
  }
}
