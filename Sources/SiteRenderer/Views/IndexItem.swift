import SiteModel
import SitePlanner

/// A project, an article or a page in the index of the site.
struct IndexItem: Sendable {
  /// In characters; what is longer is cut between two words.
  static let longestSummary = 140

  var catalogue: Catalogue
  var entry: SiteIndex.Entry

  static let view = View<IndexItem>("index entry") { fields in
    fields.text("title", "Its title.") { $0.source.title }
    fields.url("url", "Its page, after `root`.") { $0.catalogue.path($0.url) }
    fields.text("kind", "`Project`, `Article` or `Page`.") { $0.kind }
    fields.text("summary", "What it is, in a line.") { item in
      item.source.shownSummary.map { Excerpt.of($0, within: longestSummary) }
    }
  }

  private var source: PageSource {
    switch entry {
    case .project(let index): catalogue.site.projects[index].source
    case .article(let index): catalogue.site.articles[index].source
    case .page(let index): catalogue.site.pages[index].source
    }
  }

  private var url: String {
    switch entry {
    case .project(let index): catalogue.plan.projects[index].url
    case .article(let index): catalogue.plan.articles[index].url
    case .page(let index): catalogue.plan.sitePages[index].url
    }
  }

  private var kind: String {
    switch entry {
    case .project: "Project"
    case .article: "Article"
    case .page: "Page"
    }
  }
}
