import SiteModel

/// What is new, as the content tells; the clock is not asked.
enum News {
  /// How many entries are kept.
  static let limit = 60
  /// What is longer ago, seen from the newest entry, is no news.
  private static let longestAgo = 2 * 366 * 86_400

  /// Returns the newest entries, newest first; on one date articles come before projects, and
  /// projects by title. What is dated by its year alone is left out: nobody knows how new it is.
  ///
  /// - Complexity: O(*n* log *n*) in the number of articles and projects.
  static func entries(of site: Site, newest: [Int], byTitle: [Int]) -> [NewsEntry] {
    var entries = newest.map { NewsEntry(.article($0), on: site.articles[$0].date.value) }
    entries.reserveCapacity(newest.count + byTitle.count * 2)
    for index in byTitle {
      if let date = site.projects[index].catalogueDate {
        entries.append(NewsEntry(.added(index), on: date))
      }
      if let date = site.projects[index].released {
        entries.append(NewsEntry(.released(index), on: date))
      }
    }
    let dated = entries.lazy.filter { $0.date.precision != .year }
      .map { (seconds: $0.date.secondsSinceEpoch, entry: $0) }
    guard let latest = dated.map(\.seconds).max() else { return [] }
    // What is too old need not be sorted; the sort keeps those of one date in their order.
    return dated.filter { latest - $0.seconds <= longestAgo }
      .sorted { $0.seconds > $1.seconds }.prefix(limit).map(\.entry)
  }
}
