import SiteModel
import SitePlanner

extension StructuredData {
  func writeArticle(_ item: ArticleItem, to json: inout JSONWriter) {
    let article = item.article
    json.text("@type", "Article")
    json.text("headline", article.source.title)
    json.text("url", frame.absoluteURL)
    json.text("mainEntityOfPage", frame.absoluteURL)
    json.text("description", item.summary)
    json.text("datePublished", article.date.value.description)
    json.text("dateModified", ModificationDate.of(article).description)
    json.text("inLanguage", frame.settings.language)
    if article.authors.isEmpty {
      json.object("author") { writePublisher(to: &$0) }
    } else {
      json.objects("author", article.authors) { json, name in
        json.text("@type", "Person")
        json.text("name", name)
        json.text("url", catalogue.authorURL(name).map(catalogue.absolute))
      }
    }
    json.object("publisher") { writePublisher(to: &$0) }
    if let cover = frame.picture { json.object("image") { writePicture(cover, to: &$0) } }
    json.texts("keywords", article.tags)
    json.text("articleSection", article.category)
    if article.source.body.wordCount > 0 {
      json.number("wordCount", article.source.body.wordCount)
    }
    if let series = article.series {
      json.object("isPartOf") {
        $0.text("@type", "CreativeWorkSeries")
        $0.text("name", series)
      }
    }
    json.objects("about", item.relations.projects) { writeProjectName($1, to: &$0) }
  }

  /// A project where another thing is spoken of.
  func writeProjectName(_ index: Int, to json: inout JSONWriter) {
    json.text("@type", "SoftwareSourceCode")
    json.text("name", catalogue.site.projects[index].source.title)
    json.text("url", catalogue.absolute(catalogue.plan.projects[index].url))
  }
}
