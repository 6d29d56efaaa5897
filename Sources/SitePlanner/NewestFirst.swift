import SiteModel

/// The order of articles and of projects in whatever shows what is new.
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

  /// Returns the indices of the projects that have a catalogue date by it, the newest first; on one
  /// date by title, then path.
  static func order(_ projects: [Project]) -> [Int] {
    let dated = projects.indices.compactMap { index in
      projects[index].catalogueDate.map { (index: index, date: $0) }
    }
    return dated.sorted { one, other in
      if one.date != other.date { return one.date > other.date }
      let (first, second) = (projects[one.index].source, projects[other.index].source)
      return (first.title, first.file.path) < (second.title, second.file.path)
    }
    .map(\.index)
  }
}
