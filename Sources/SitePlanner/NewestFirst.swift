import SiteModel

/// The order of articles in every list and feed.
enum NewestFirst {
  /// Returns the indices of `articles` by date, the newest first; on one date by title, then path,
  /// so that the order never depends on the file system.
  static func order(_ articles: [Article]) -> [Int] {
    articles.indices.sorted { one, other in
      let (first, second) = (articles[one], articles[other])
      if first.date.value != second.date.value { return first.date.value > second.date.value }
      return (first.source.title, first.source.file.path)
        < (second.source.title, second.source.file.path)
    }
  }
}
