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
    for index in byTitle {
      let project = site.projects[index]
      if let date = project.catalogueDate { entries.append(NewsEntry(.added(index), on: date)) }
      if let date = project.released { entries.append(NewsEntry(.released(index), on: date)) }
    }
    let sorted = entries.lazy.filter { $0.date.precision != .year }.enumerated()
      .map { (place: $0.offset, seconds: $0.element.date.secondsSinceEpoch, entry: $0.element) }
      .sorted { ($1.seconds, $0.place) < ($0.seconds, $1.place) }
    guard let latest = sorted.first?.seconds else { return [] }
    return sorted.prefix(limit).prefix { latest - $0.seconds <= longestAgo }.map(\.entry)
  }
}
