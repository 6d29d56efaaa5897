import SiteModel
import SitePlanner

/// What a feed is of and what stands in it, whatever its format.
///
/// Dates are those of the content, ids are absolute URLs: the same content is the same feed.
struct Feed {
  var title: String
  var description: String
  /// The absolute URL of the page that it is the feed of; also its id.
  var page: String
  /// Its own absolute URL.
  var url: String
  /// Newest first.
  var entries: [FeedEntry]
  var updated: ContentDate
  var settings: SiteSettings

  /// Who is named where an entry names nobody.
  var author: String { settings.author ?? settings.title }

  init(_ catalogue: Catalogue, _ format: FeedFormat, of subject: FeedSubject) {
    settings = catalogue.settings
    url = catalogue.absolute(catalogue.plan.feedURL(format, of: subject))
    title = catalogue.title(ofFeed: subject)
    let fallback = catalogue.plan.updated ?? .beginning
    entries = FeedSelection(catalogue: catalogue, subject: subject).items
      .map { FeedEntry(catalogue, $0, undated: fallback) }
    updated = entries.map(\.updated).max() ?? fallback
    switch subject {
    case .site: (page, description) = (settings.url, settings.description)
    case .articles:
      page = catalogue.absolute("/articles/")
      description = "The newest articles of \(settings.title)."
    case .projects:
      page = catalogue.absolute("/projects/")
      description = "The newest projects of \(settings.title)."
    case .term(let reference):
      page = catalogue.absolute(catalogue.term(reference).term.url)
      description = "What is new under \(catalogue.term(reference).label) in \(settings.title)."
    }
  }
}

extension Catalogue {
  /// What tells a feed from the site's others.
  func title(ofFeed subject: FeedSubject) -> String {
    switch subject {
    case .site: return settings.title
    case .articles: return "Articles · \(settings.title)"
    case .projects: return "Projects · \(settings.title)"
    case .term(let reference):
      let taxonomy = TaxonomyItem(catalogue: self, index: reference.taxonomy)
      return "\(term(reference).label) · \(taxonomy.title) · \(settings.title)"
    }
  }
}
