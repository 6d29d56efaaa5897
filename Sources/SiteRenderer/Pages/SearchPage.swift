import SitePlanner
import Templates

/// `search`: one page of the index of the whole site, in which a script searches.
struct SearchPage: Sendable {
  /// So many pages of the index are named by what they hold; of more, one for each initial.
  static let mostRanges = 60

  var frame: PageFrame
  var listing: Listing

  static func view(assets: Shape) -> View<SearchPage> {
    View("search page") { fields in
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.number("count", "How many projects, articles and pages the whole index has.") {
        $0.index.count
      }
      fields.list("groups", of: IndexGroup.view, "What this page lists, by initial.") { $0.groups }
      fields.list("ranges", of: IndexRange.view, "The pages of the index, by what they hold.") {
        $0.ranges
      }
      fields.record("pagination", Pagination.view, "The other pages, if there are any.") {
        Pagination($0.frame.catalogue, $0.listing)
      }
    }
  }

  private var index: SiteIndex { frame.catalogue.plan.index }

  private var groups: [IndexGroup] {
    index.pages[listing.number - 1].groups.enumerated().map { number, group in
      IndexGroup(catalogue: frame.catalogue, group: group, number: number + 1)
    }
  }

  private var ranges: [IndexRange] {
    guard index.pages.count > 1 else { return [] }
    guard index.pages.count > Self.mostRanges else {
      return index.pages.enumerated().map { range($1.label, onPage: $0 + 1) }
    }
    var shown: Set<String> = []
    return index.pages.enumerated().flatMap { page, content in
      content.groups.filter { shown.insert($0.initial).inserted }.map {
        range($0.initial, onPage: page + 1)
      }
    }
  }

  private func range(_ label: String, onPage number: Int) -> IndexRange {
    IndexRange(
      label: label,
      url: frame.catalogue.path(Listing.url(ofPage: number, first: listing.first)),
      isCurrent: number == listing.number)
  }
}
