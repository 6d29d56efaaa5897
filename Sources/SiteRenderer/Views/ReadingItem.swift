import SitePlanner
import Templates

/// An article on the reading path.
struct ReadingItem: Sendable {
  /// How many of the projects it introduces are named.
  static let limit = 6

  var shell: SiteShell
  var item: ArticleItem

  private var introduced: [Int] {
    shell.catalogue.plan.graph.reading.introduced[item.index] ?? []
  }

  static let view = View<ReadingItem>("article on the path") { fields in
    fields.open { $0.item.article.source.extra }
    fields.include({ $0.item }) { ArticleItem.declare(&$0) }
    fields.list(
      .list(
        "introduces", of: ProjectItem.view.shape,
        "Projects that no article before it on the path speaks of, at most six.")
    ) { item in item.introduced.prefix(limit).map { item.shell.projectCards[$0] } }
    fields.number("introduces_more", "How many more there are; absent if none.") {
      $0.introduced.count > limit ? $0.introduced.count - limit : nil
    }
  }
}
