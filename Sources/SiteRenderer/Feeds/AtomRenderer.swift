import SiteModel
import SitePlanner

/// A feed as Atom (RFC 4287).
struct AtomRenderer {
  var feed: Feed
  /// An article's text as HTML with absolute links; nil leaves it at the summary.
  var body: (FeedEntry) throws -> [UInt8]?

  func render() throws -> [UInt8] {
    var xml = XMLWriter()
    xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    xml.text(feed.settings.language)
    xml.raw("\">\n")
    xml.element("title", feed.title)
    if !feed.description.isEmpty { xml.element("subtitle", feed.description) }
    xml.element("id", feed.page)
    link("alternate", "text/html", feed.page, to: &xml)
    link("self", FeedFormat.atom.mediaType, feed.url, to: &xml)
    xml.element("updated", feed.updated.rfc3339)
    author(feed.author, to: &xml)
    xml.raw("<generator>Showcase</generator>\n")
    for entry in feed.entries { try write(entry, to: &xml) }
    xml.raw("</feed>\n")
    return xml.bytes
  }

  private func write(_ entry: FeedEntry, to xml: inout XMLWriter) throws {
    let url = entry.url
    xml.raw("<entry>\n")
    xml.element("title", entry.title)
    xml.element("id", url)
    link("alternate", "text/html", url, to: &xml)
    xml.element("published", entry.published.rfc3339)
    xml.element("updated", entry.updated.rfc3339)
    for name in entry.authors { author(name, to: &xml) }
    for category in entry.categories {
      xml.raw("<category term=\"")
      xml.text(category)
      xml.raw("\"/>\n")
    }
    if let summary = entry.summary { xml.element("summary", summary) }
    if let body = try body(entry) {
      xml.raw("<content type=\"html\" xml:base=\"")
      xml.text(url)
      xml.raw("\">")
      xml.text(body)
      xml.raw("</content>\n")
    }
    xml.raw("</entry>\n")
  }

  private func author(_ name: String, to xml: inout XMLWriter) {
    xml.raw("<author>")
    xml.element("name", name)
    xml.raw("</author>\n")
  }

  private func link(
    _ relation: StaticString, _ type: String, _ url: String, to xml: inout XMLWriter
  ) {
    xml.raw("<link rel=\"")
    xml.raw(relation)
    xml.raw("\" type=\"")
    xml.text(type)
    xml.raw("\" href=\"")
    xml.text(url)
    xml.raw("\"/>\n")
  }
}
