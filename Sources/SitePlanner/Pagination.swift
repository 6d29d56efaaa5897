import SiteModel

/// A long list cut into pages.
enum Pagination {
  /// Returns the pages of a list: at least one, also of an empty list.
  ///
  /// - Parameter size: Entries on a page; 0 puts all on one.
  static func listings(of articles: [Int], size: Int, first: String) -> [Listing] {
    guard size > 0, articles.count > size else {
      return [Listing(number: 1, count: 1, first: first, articles: articles)]
    }
    let starts = Array(stride(from: 0, to: articles.count, by: size))
    return starts.enumerated().map { number, start in
      Listing(
        number: number + 1, count: starts.count, first: first,
        articles: Array(articles[start..<min(start + size, articles.count)]))
    }
  }
}

extension Listing {
  /// The URL of this page of the list.
  package var url: String { Self.url(ofPage: number, first: first) }

  /// The URL of another page of the list: the first is the list's own.
  package static func url(ofPage number: Int, first: String) -> String {
    number == 1 ? first : "\(first)page/\(number)/"
  }
}
