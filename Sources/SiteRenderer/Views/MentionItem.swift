import SiteModel
import SitePlanner

/// An article that speaks of a project, with the sentence.
struct MentionItem: Sendable {
  var catalogue: Catalogue
  var mention: Mention
  /// Is told of the body that a sentence is of.
  var quoting: @Sendable (BodyReference) -> Void

  private var item: ArticleItem { catalogue.article(mention.article) }

  static let view = View<MentionItem>("mention") { fields in
    fields.text("title", "The article's title.") { $0.item.article.source.title }
    fields.url("url", "The article, after `root`.") { $0.catalogue.path($0.item.relations.url) }
    fields.text("sentence", "What it says; absent if only its front matter names the project.") {
      $0.quoting($0.item.article.source.body.reference)
      return $0.mention.sentence.isEmpty ? nil : $0.mention.sentence
    }
    fields.shared(.record("date", DateText.view.shape, "When the article was published.")) {
      $0.catalogue.dateValue($0.item.article.date.value)
    }
  }
}
