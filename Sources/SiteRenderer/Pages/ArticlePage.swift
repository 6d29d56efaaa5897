import SiteModel
import Templates

/// `article`: one article.
struct ArticlePage: Sendable {
  /// How many parts of its series are listed on either side of it.
  static let seriesReach = 12

  var frame: PageFrame
  var item: ArticleItem
  var body: [UInt8]

  static func view(assets: Shape) -> View<ArticlePage> {
    View("article page") { fields in
      fields.open { $0.item.article.source.extra }
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.include({ $0.item }) { ArticleItem.declare(&$0) }
      fields.text("lead", "The `summary` of its front matter, and nothing in its place.") {
        $0.item.article.source.summary
      }
      fields.html("body", "Its text.") { $0.body }
      fields.list("toc", of: TocEntry.view, "Its headings, where a table of contents is wanted.") {
        TocEntry.entries(
          of: $0.item.article.source.body.outline,
          wanted: $0.item.article.toc ?? $0.frame.settings.markdown.toc)
      }
      fields.list(.list("projects", of: ProjectItem.view.shape, "The projects it is about.")) {
        page in page.item.relations.projects.map { page.frame.shell.projectCards[$0] }
      }
      fields.list(
        "series_parts", of: SeriesPart.view, "The parts of its series around it, oldest first."
      ) {
        $0.parts
      }
      fields.shared(
        .record("previous", ArticleItem.view.shape, "The article before it in time.")
      ) { page in page.item.relations.previous.map { page.frame.shell.articleCard($0) } ?? .absent
      }
      fields.shared(.record("next", ArticleItem.view.shape, "The article after it in time.")) {
        page in page.item.relations.next.map { page.frame.shell.articleCard($0) } ?? .absent
      }
      fields.list(
        .list("related", of: ArticleItem.view.shape, "Articles that share most tags with it.")
      ) { page in page.item.relations.related.map { page.frame.shell.articleCard($0) } }
    }
  }

  /// A long series is cut, so that no page grows with it.
  private var parts: [SeriesPart] {
    let all = item.relations.series
    let place = all.firstIndex(of: item.index) ?? 0
    let low = max(0, min(place - Self.seriesReach, all.count - 2 * Self.seriesReach - 1))
    let shown = all[low..<min(all.count, low + 2 * Self.seriesReach + 1)]
    return shown.map {
      SeriesPart(item: frame.catalogue.article($0), isCurrent: $0 == item.index)
    }
  }
}

/// One part of a series, as another part's page lists it.
struct SeriesPart: Sendable {
  var item: ArticleItem
  var isCurrent: Bool

  static let view = View<SeriesPart>("series part") { fields in
    fields.text("title", "The part's title.") { $0.item.article.source.title }
    fields.url("url", "Its page, after `root`.") { $0.item.catalogue.path($0.item.relations.url) }
    fields.bool("current", "Whether it is the page that lists it.") { $0.isCurrent }
  }
}
