import SiteModel
import SitePlanner

/// An article or a project as feeds tell of it.
struct FeedEntry {
  enum Item: Hashable {
    /// Index in the site's articles.
    case article(Int)
    /// Index in the site's projects.
    case project(Int)
  }

  var catalogue: Catalogue
  var item: Item
  var published: ContentDate
  /// Never before `published`.
  var updated: ContentDate

  /// - Parameter fallback: The date of a project that has none.
  init(_ catalogue: Catalogue, _ item: Item, undated fallback: ContentDate) {
    self.catalogue = catalogue
    self.item = item
    switch item {
    case .article(let index):
      let article = catalogue.site.articles[index]
      published = article.date.value
      updated = ModificationDate.of(article)
    case .project(let index):
      let project = catalogue.site.projects[index]
      published = project.catalogueDate ?? fallback
      updated = max(project.reviewed ?? published, published)
    }
  }

  private var source: PageSource {
    switch item {
    case .article(let index): catalogue.site.articles[index].source
    case .project(let index): catalogue.site.projects[index].source
    }
  }

  var title: String { source.title }

  /// Absolute; also what tells the entry from all others.
  var url: String {
    switch item {
    case .article(let index): catalogue.absolute(catalogue.plan.articles[index].url)
    case .project(let index): catalogue.absolute(catalogue.plan.projects[index].url)
    }
  }

  /// In a sentence or two, as plain text.
  var summary: String? {
    switch item {
    case .article(let index): catalogue.article(index).summary
    case .project: source.summary
    }
  }

  /// Of an article; projects are not written by those who look after them.
  var authors: [String] {
    if case .article(let index) = item { catalogue.site.articles[index].authors } else { [] }
  }

  /// The category and the tags, each once.
  var categories: [String] {
    let (category, tags) =
      switch item {
      case .article(let index):
        (catalogue.site.articles[index].category, catalogue.site.articles[index].tags)
      case .project(let index):
        (catalogue.site.projects[index].category, catalogue.site.projects[index].tags)
      }
    guard let category else { return tags }
    return [category] + tags.filter { $0 != category }
  }

  /// The address of the picture that stands for it.
  var image: String? {
    switch item {
    case .article(let index): catalogue.article(index).cover?.absolute
    case .project(let index): catalogue.picture(catalogue.plan.projects[index].logo)?.absolute
    }
  }
}
