import SiteModel
import SitePlanner

/// `sitemap.xml`: every page that search engines should know, split as their protocol asks.
struct SitemapRenderer {
  /// The protocol's limit of addresses in one file.
  static let limit = 50_000

  var catalogue: Catalogue
  /// Fewer than the protocol allows only in tests.
  var limit: Int = Self.limit

  /// All but the page for missing ones, the report, and articles whose original is elsewhere.
  private var pages: [PlannedPage] {
    catalogue.plan.pages.filter { page in
      switch page.content {
      case .notFound, .report: false
      case .article(let index): catalogue.site.articles[index].canonical == nil
      default: true
      }
    }
  }

  /// Relative to the output folder: one file, or an index and its parts.
  var paths: [String] {
    let parts = (pages.count + limit - 1) / limit
    return ["sitemap.xml"] + (parts > 1 ? (1...parts).map { "sitemap-\($0).xml" } : [])
  }

  /// - Parameter part: An index in `paths`.
  func render(_ part: Int) -> [UInt8] {
    let pages = pages
    if part == 0, pages.count > limit { return index() }
    let start = max(0, part - 1) * limit
    var output = Array(Self.opening("urlset").utf8)
    for page in pages[start..<min(start + limit, pages.count)] {
      let address = Markup.escaped(catalogue.absolute(page.url))
      output += Array("<url><loc>\(address)</loc>".utf8)
      if let date = page.modified, date.precision.rawValue >= ContentDate.Precision.day.rawValue {
        output += Array("<lastmod>\(date)</lastmod>".utf8)
      }
      output += Array("</url>\n".utf8)
    }
    return output + Array("</urlset>\n".utf8)
  }

  private func index() -> [UInt8] {
    var output = Self.opening("sitemapindex")
    for path in paths.dropFirst() {
      output += "<sitemap><loc>\(Markup.escaped(catalogue.settings.url + path))</loc></sitemap>\n"
    }
    return Array((output + "</sitemapindex>\n").utf8)
  }

  private static func opening(_ name: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<\(name) xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
  }
}
