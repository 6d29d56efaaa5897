import SitePlanner

/// Where a feed is.
struct FeedLink: Sendable {
  var title: String
  var url: String
  var type: String

  init(_ catalogue: Catalogue, _ format: FeedFormat, of subject: FeedSubject) {
    title = catalogue.title(ofFeed: subject)
    url = AddressForm.path(of: catalogue.plan.feedURL(format, of: subject), portable: false)
    type = format.mediaType
  }

  static let view = View<FeedLink>("feed") { fields in
    fields.text("title", "What the feed is of.") { $0.title }
    fields.url("url", "After `root`.") { $0.url }
    fields.text("type", "Its media type: `application/atom+xml`, …") { $0.type }
  }

  /// Those that a page offers: its own where it has any, else the site's, of which all pages but the
  /// front page name the first format alone.
  static func links(on page: PlannedPage, _ catalogue: Catalogue) -> [FeedLink] {
    let (subject, formats): (FeedSubject, [FeedFormat]) =
      switch page.content {
      case .home: (.site, FeedSubject.site.formats)
      case .articles: (.articles, FeedSubject.articles.formats)
      case .projects: (.projects, FeedSubject.projects.formats)
      case .term(let taxonomy, let term, _):
        (.term(TermReference(taxonomy: taxonomy, term: term)), [.atom])
      case .notFound: (.site, [])
      default: (.site, [.atom])
      }
    guard catalogue.plan.hasFeed(of: subject) else { return [] }
    return formats.map { FeedLink(catalogue, $0, of: subject) }
  }
}
