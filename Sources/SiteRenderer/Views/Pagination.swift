import SitePlanner

/// The pages of a list, as one of them shows them.
struct Pagination: Sendable {
  var catalogue: Catalogue
  var listing: Listing
  /// Whether the list is one of articles alone, the newest first.
  var isByDate: Bool

  static let view = View<Pagination>("pagination") { fields in
    fields.number("number", "Which page this is, from 1.") { $0.listing.number }
    fields.number("count", "How many there are.") { $0.listing.count }
    fields.record("previous", PageLink.view, "The page before this.") {
      $0.listing.number > 1 ? $0.link($0.listing.number - 1) : nil
    }
    fields.record("next", PageLink.view, "The page after this.") {
      $0.listing.number < $0.listing.count ? $0.link($0.listing.number + 1) : nil
    }
    fields.text("previous_word", "`Newer` for a list of articles, `Previous` for any other.") {
      $0.isByDate ? "Newer" : "Previous"
    }
    fields.text("next_word", "`Older` for a list of articles, `Next` for any other.") {
      $0.isByDate ? "Older" : "Next"
    }
    fields.list("pages", of: PageLink.view, "The first, the last, and those around this one.") {
      $0.pages
    }
  }

  /// Nil where one page holds all.
  init?(_ catalogue: Catalogue, _ listing: Listing, isByDate: Bool = false) {
    guard listing.count > 1 else { return nil }
    self.isByDate = isByDate
    self.catalogue = catalogue
    self.listing = listing
  }

  private func link(_ number: Int, afterGap: Bool = false) -> PageLink {
    let url = Listing.url(ofPage: number, first: listing.first)
    return PageLink(
      number: number, url: catalogue.path(url), isCurrent: number == listing.number,
      followsGap: afterGap)
  }

  /// At most seven, however long the list is.
  var pages: [PageLink] {
    let around = (listing.number - 2)...(listing.number + 2)
    let shown = 1...listing.count
    var numbers = Set(around.clamped(to: shown))
    numbers.formUnion([1, listing.count])
    var last = 0
    return numbers.sorted().map { number in
      defer { last = number }
      return link(number, afterGap: number > last + 1)
    }
  }
}

/// A link to one page of a list.
struct PageLink: Sendable {
  var number: Int
  var url: String
  var isCurrent: Bool
  /// Whether pages are left out before it.
  var followsGap: Bool

  static let view = View<PageLink>("page link") { fields in
    fields.number("number", "The page's number.") { $0.number }
    fields.url("url", "The page, after `root`.") { $0.url }
    fields.bool("current", "Whether it is this page.") { $0.isCurrent }
    fields.bool("gap", "Whether pages are left out before it.") { $0.followsGap }
  }
}
