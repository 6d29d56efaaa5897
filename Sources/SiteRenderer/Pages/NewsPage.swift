import SitePlanner
import Templates

/// `new`: what was added, published and released, by month.
struct NewsPage: Sendable {
  var frame: PageFrame

  static func view(assets: Shape) -> View<NewsPage> {
    View("news page") { fields in
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.list("months", of: NewsMonth.view, "The newest month first.") { $0.months }
    }
  }

  private var months: [NewsMonth] {
    var months: [NewsMonth] = []
    for entry in frame.catalogue.plan.graph.news {
      guard let date = frame.catalogue.dateText(entry.date.wholeMonth) else { continue }
      if months.last?.date.date != date.date { months.append(NewsMonth(date: date, entries: [])) }
      months[months.count - 1].entries.append(NewsItem(catalogue: frame.catalogue, entry: entry))
    }
    return months
  }
}
