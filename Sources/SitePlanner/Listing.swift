/// One page of a paginated list of projects, of articles, or of both.
package struct Listing: Hashable, Sendable {
  /// 1-based.
  package var number: Int
  /// How many pages the list has.
  package var count: Int
  /// URL of the list's first page; page *n* is at `first` + `page/n/`.
  package var first: String
  /// Indices of the articles shown on this page, newest first.
  package var articles: [Int]
  /// Indices of the projects shown on this page, by title unless the page says otherwise.
  package var projects: [Int]

  package init(
    number: Int, count: Int, first: String, articles: [Int] = [], projects: [Int] = []
  ) {
    self.number = number
    self.count = count
    self.first = first
    self.articles = articles
    self.projects = projects
  }

  /// The URL of this page of the list.
  package var url: String { Self.url(ofPage: number, first: first) }

  /// The URL of another page of the list: the first is the list's own.
  package static func url(ofPage number: Int, first: String) -> String {
    number == 1 ? first : "\(first)page/\(number)/"
  }
}
