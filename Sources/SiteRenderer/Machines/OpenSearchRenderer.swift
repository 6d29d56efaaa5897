import SiteModel
import SitePlanner

/// `opensearch.xml` (OpenSearch 1.1): browsers can offer the site's search in their address bar.
struct OpenSearchRenderer {
  /// The specification's limits, in characters.
  private static let shortName = 16
  private static let longName = 48
  private static let description = 1024

  var settings: SiteSettings

  func render() -> [UInt8] {
    var xml = XMLWriter()
    xml.raw("<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n")
    xml.element("ShortName", Self.shortened(settings.title, to: Self.shortName))
    xml.element("LongName", Self.shortened(settings.title, to: Self.longName))
    let description = settings.description.isEmpty ? settings.title : settings.description
    xml.element("Description", Self.shortened(description, to: Self.description))
    xml.raw("<Url type=\"text/html\" method=\"get\" template=\"")
    // Braces are the template's own signs.
    xml.text(
      settings.url.replacing("{", with: "%7B").replacing("}", with: "%7D")
        + SitePlan.searchURL.dropFirst())
    xml.raw(
      "?q={searchTerms}\"/>\n<Url type=\"application/opensearchdescription+xml\" rel=\"self\" ")
    xml.raw("template=\"")
    xml.text(settings.url + "opensearch.xml")
    xml.raw("\"/>\n")
    xml.element("Language", settings.language)
    xml.raw("<InputEncoding>UTF-8</InputEncoding>\n<OutputEncoding>UTF-8</OutputEncoding>\n")
    xml.raw("</OpenSearchDescription>\n")
    return xml.bytes
  }

  private static func shortened(_ text: String, to limit: Int) -> String {
    text.unicodeScalars.count <= limit
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit - 1))) + "…"
  }
}
