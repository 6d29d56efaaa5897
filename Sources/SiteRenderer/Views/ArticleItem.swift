import SiteModel
import SitePlanner

/// An article wherever it is shown: in lists, beside others, on its page.
struct ArticleItem: Sendable {
  var catalogue: Catalogue
  var index: Int

  var article: Article { catalogue.site.articles[index] }
  var relations: ArticleRelations { catalogue.plan.articles[index] }

  static let view = View<ArticleItem>("article") { fields in
    fields.open { $0.article.source.extra }
    declare(&fields)
  }

  static func declare(_ fields: inout Fields<ArticleItem>) {
    fields.text("title", "Its title.") { $0.article.source.title }
    fields.url("url", "Its page, after `root`.") { $0.catalogue.path($0.relations.url) }
    fields.text("slug", "Its name in addresses.") { $0.article.source.slug.text }
    fields.text("summary", "The `summary` of its front matter, else its first paragraph.") {
      $0.summary
    }
    fields.shared(.record("date", DateText.view.shape, "When it was published.")) {
      $0.catalogue.dateValue($0.article.date.value)
    }
    fields.shared(
      .record(
        "updated", DateText.view.shape, "When it was last changed, if the author says so.")
    ) {
      $0.catalogue.dateValue($0.article.updated)
    }
    fields.number("reading_minutes", "How long it takes to read, at least 1.") {
      $0.readingMinutes
    }
    fields.number("word_count", "How many words it has.") { $0.article.source.body.wordCount }
    fields.list(.list("authors", of: AuthorItem.view.shape, "Who wrote it.")) { item in
      item.article.authors.map(item.catalogue.authorValue)
    }
    fields.shared(.record("category", TermItem.view.shape, "Its category.")) {
      $0.catalogue.terms($0.relations.terms, of: .categories).first ?? .absent
    }
    fields.list(.list("tags", of: TermItem.view.shape, "Its tags.")) {
      $0.catalogue.terms($0.relations.terms, of: .tags, inOrderOf: $0.article.tags)
    }
    fields.text("series", "The name of the series it is part of.") { $0.article.series }
    fields.record("image", Picture.view, "Its cover.") { $0.cover }
  }

  var summary: String? { article.source.shownSummary }

  var readingMinutes: Int { article.source.body.readingMinutes }

  var cover: Picture? {
    catalogue.picture(relations.image, alt: article.image?.alt ?? "")
  }
}

extension Catalogue {
  func dateText(_ date: ContentDate?) -> DateText? {
    date.map { DateText(date: $0, language: settings.language) }
  }
}
