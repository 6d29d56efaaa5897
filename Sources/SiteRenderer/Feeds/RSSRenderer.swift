import SiteModel
import SitePlanner

/// A feed as RSS 2.0, with the text in `content:encoded` and names in `dc:creator`, as most do:
/// RSS itself knows no authors but by their mail addresses.
struct RSSRenderer {
  var feed: Feed
  /// An article's text as HTML with absolute links; nil leaves it at the summary.
  var body: (FeedEntry) throws -> [UInt8]?

  func render() throws -> [UInt8] {
    var xml = XMLWriter()
    xml.raw(
      """
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" \
      xmlns:content="http://purl.org/rss/1.0/modules/content/" \
      xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel>

      """)
    xml.element("title", feed.title)
    xml.element("link", feed.page)
    xml.element("description", feed.description.isEmpty ? feed.title : feed.description)
    xml.element("language", feed.settings.language)
    xml.element("lastBuildDate", feed.updated.rfc822)
    xml.raw("<generator>Showcase</generator>\n<atom:link rel=\"self\" type=\"")
    xml.text(FeedFormat.rss.mediaType)
    xml.raw("\" href=\"")
    xml.text(feed.url)
    xml.raw("\"/>\n")
    for entry in feed.entries { try write(entry, to: &xml) }
    xml.raw("</channel>\n</rss>\n")
    return xml.bytes
  }

  private func write(_ entry: FeedEntry, to xml: inout XMLWriter) throws {
    let url = entry.url
    xml.raw("<item>\n")
    xml.element("title", entry.title)
    xml.element("link", url)
    xml.raw("<guid isPermaLink=\"true\">")
    xml.text(url)
    xml.raw("</guid>\n")
    xml.element("pubDate", entry.published.rfc822)
    for name in entry.authors { xml.element("dc:creator", name) }
    for category in entry.categories { xml.element("category", category) }
    if let summary = entry.summary { xml.element("description", summary) }
    if let body = try body(entry) {
      xml.raw("<content:encoded>")
      xml.text(body)
      xml.raw("</content:encoded>\n")
    }
    xml.raw("</item>\n")
  }
}
