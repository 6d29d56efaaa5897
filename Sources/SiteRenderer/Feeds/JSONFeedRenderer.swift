import SiteModel
import SitePlanner

/// A feed as JSON Feed 1.1.
struct JSONFeedRenderer {
  var feed: Feed
  var catalogue: Catalogue
  /// An article's text as HTML with absolute links; nil leaves it at the summary.
  var body: (FeedEntry) throws -> [UInt8]?

  func render() throws -> [UInt8] {
    let items = try feed.entries.map { (entry: $0, body: try body($0)) }
    let bytes = JSONWriter.document { json in
      json.text("version", "https://jsonfeed.org/version/1.1")
      json.text("title", feed.title)
      json.text("home_page_url", feed.page)
      json.text("feed_url", feed.url)
      json.text("description", feed.description)
      json.text("icon", catalogue.logo?.absolute)
      json.objects("authors", [feed.author]) { $0.text("name", $1) }
      json.text("language", feed.settings.language)
      if items.isEmpty {
        json.emptyList("items")
      } else {
        json.objects("items", items) { write($1.entry, $1.body, to: &$0) }
      }
    }
    return bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ entry: FeedEntry, _ body: [UInt8]?, to json: inout JSONWriter) {
    let url = entry.url
    json.text("id", url)
    json.text("url", url)
    json.text("title", entry.title)
    if let body, !body.isEmpty {
      json.text("content_html", String(decoding: body, as: UTF8.self))
    } else {
      // One of the two must be there.
      json.text("content_text", entry.summary ?? entry.title)
    }
    json.text("summary", entry.summary)
    json.text("image", entry.image)
    json.text("date_published", entry.published.rfc3339)
    json.text("date_modified", entry.updated.rfc3339)
    json.objects("authors", entry.authors) { $0.text("name", $1) }
    json.texts("tags", entry.categories)
  }
}
