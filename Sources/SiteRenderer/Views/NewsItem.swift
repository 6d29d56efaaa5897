import SitePlanner
import Templates

/// One thing that is new, as the page of news shows it.
struct NewsItem: Sendable {
  var catalogue: Catalogue
  var entry: NewsEntry

  static let view = View<NewsItem>("news entry") { fields in
    fields.text("kind", "`article`, `added` or `released`.") { $0.words.kind }
    fields.text("label", "For people: `Article`, `Added`, `First public`.") { $0.words.label }
    fields.text("title", "The article's or the project's.") { $0.title }
    fields.url("url", "Its page, after `root`.") { $0.catalogue.path($0.url) }
    fields.text("summary", "What it is about, in a sentence.") { $0.summary }
    fields.record("date", DateText.view, "When it happened.") {
      $0.catalogue.dateText($0.entry.date)
    }
  }

  private var words: (kind: String, label: String) {
    switch entry.subject {
    case .article: ("article", "Article")
    case .added: ("added", "Added")
    case .released: ("released", "First public")
    }
  }

  private var title: String {
    switch entry.subject {
    case .article(let index): catalogue.site.articles[index].source.title
    case .added(let index), .released(let index): catalogue.site.projects[index].source.title
    }
  }

  private var url: String {
    switch entry.subject {
    case .article(let index): catalogue.plan.articles[index].url
    case .added(let index), .released(let index): catalogue.plan.projects[index].url
    }
  }

  private var summary: String? {
    switch entry.subject {
    case .article(let index): catalogue.article(index).summary
    case .added(let index), .released(let index): catalogue.site.projects[index].source.summary
    }
  }
}

/// What was new in one month.
struct NewsMonth: Sendable {
  /// Known to the month.
  var date: DateText
  var entries: [NewsItem]

  static let view = View<NewsMonth>("news month") { fields in
    fields.text("title", "`August 2022`; ISO if the site is not in English.") { $0.date.text }
    fields.text("id", "A name for its heading in addresses: `2022-08`.") {
      $0.date.date.description
    }
    fields.list("entries", of: NewsItem.view, "What was new, newest first.") { $0.entries }
  }
}
