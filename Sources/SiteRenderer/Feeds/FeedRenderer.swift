import SiteModel
import SitePlanner

/// The newest articles as an Atom feed (RFC 4287).
///
/// Dates are those of the content, ids are the articles' absolute URLs: the same content is the
/// same feed.
struct FeedRenderer {
  /// Relative to the output folder.
  static let path = "feed.xml"

  var catalogue: Catalogue
  /// The article's text as HTML with absolute links, by its index.
  var body: (Int) throws -> [UInt8]

  func render() throws -> [UInt8] {
    var output: [UInt8] = []
    let settings = catalogue.settings
    let shown = catalogue.plan.newestArticles.prefix(settings.feedLimit)
    let updated = shown.map { Self.updated(catalogue.site.articles[$0]) }.max()
    append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", to: &output)
    append(
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(Markup.escaped(settings.language))\">\n",
      to: &output)
    element("title", settings.title, to: &output)
    if !settings.description.isEmpty { element("subtitle", settings.description, to: &output) }
    element("id", settings.url, to: &output)
    link(rel: "alternate", type: "text/html", settings.url, to: &output)
    link(rel: "self", type: "application/atom+xml", settings.url + Self.path, to: &output)
    element("updated", (updated ?? catalogue.plan.updated)?.rfc3339 ?? "", to: &output)
    append("<author>", to: &output)
    element("name", settings.author ?? settings.title, to: &output)
    append("</author>\n<generator>Showcase</generator>\n", to: &output)
    for index in shown { try entry(index, to: &output) }
    append("</feed>\n", to: &output)
    return output
  }

  private static func updated(_ article: Article) -> ContentDate {
    max(article.updated ?? article.date.value, article.date.value)
  }

  private func entry(_ index: Int, to output: inout [UInt8]) throws {
    let item = catalogue.article(index)
    let url = catalogue.absolute(item.relations.url)
    append("<entry>\n", to: &output)
    element("title", item.article.source.title, to: &output)
    element("id", url, to: &output)
    link(rel: "alternate", type: "text/html", url, to: &output)
    element("published", item.article.date.value.rfc3339, to: &output)
    element("updated", Self.updated(item.article).rfc3339, to: &output)
    for author in item.article.authors {
      append("<author>", to: &output)
      element("name", author, to: &output)
      append("</author>\n", to: &output)
    }
    for tag in item.article.tags {
      append("<category term=\"\(Markup.escaped(tag))\"/>\n", to: &output)
    }
    if let summary = item.summary { element("summary", summary, to: &output) }
    append("<content type=\"html\" xml:base=\"\(Markup.escaped(url))\">", to: &output)
    Markup.append(escaping: try body(index), to: &output)
    append("</content>\n</entry>\n", to: &output)
  }

  private func append(_ text: String, to output: inout [UInt8]) { output += Array(text.utf8) }

  private func element(_ name: String, _ text: String, to output: inout [UInt8]) {
    append("<\(name)>\(Markup.escaped(text))</\(name)>\n", to: &output)
  }

  private func link(rel: String, type: String, _ url: String, to output: inout [UInt8]) {
    append("<link rel=\"\(rel)\" type=\"\(type)\" href=\"\(Markup.escaped(url))\"/>\n", to: &output)
  }
}
