import SiteModel
import SitePlanner

extension StructuredData {
  /// Something that a list leads to.
  struct Entry {
    var name: String
    /// Site-absolute.
    var url: String
  }

  /// Of an index of terms, how many are named: a list of thousands helps no machine.
  private static let termLimit = 200

  /// What stands on this page of a list; nil for pages that are no lists.
  var entries: [Entry]? {
    switch frame.page.content {
    case .articles(let listing), .projects(let listing), .term(_, _, let listing):
      return entries(of: listing)
    case .terms(let taxonomy, let listing):
      let range = catalogue.plan.taxonomies[taxonomy].terms(onPage: listing.number)
      return range.prefix(Self.termLimit).map {
        let item = catalogue.term(TermReference(taxonomy: taxonomy, term: $0))
        return Entry(name: item.label, url: item.term.url)
      }
    // Everything there is, which the sitemap and the lists name already.
    case .search: return []
    default: return nil
    }
  }

  private func entries(of listing: Listing) -> [Entry] {
    let (site, plan) = (catalogue.site, catalogue.plan)
    return listing.projects.map {
      Entry(name: site.projects[$0].source.title, url: plan.projects[$0].url)
    }
      + listing.articles.map {
        Entry(name: site.articles[$0].source.title, url: plan.articles[$0].url)
      }
  }

  func writeCollection(of entries: [Entry], to json: inout JSONWriter) {
    json.text("@type", "CollectionPage")
    json.text("name", frame.title)
    json.text("url", frame.absoluteURL)
    json.text("description", frame.description)
    json.text("inLanguage", frame.settings.language)
    json.object("isPartOf") { writeSiteName(to: &$0) }
    guard !entries.isEmpty else { return }
    json.object("mainEntity") { json in
      json.text("@type", "ItemList")
      json.number("numberOfItems", entries.count)
      json.objects("itemListElement", entries.enumerated().map { $0 }) { json, entry in
        json.text("@type", "ListItem")
        json.number("position", entry.offset + 1)
        json.text("name", entry.element.name)
        json.text("url", catalogue.absolute(entry.element.url))
      }
    }
  }
}
