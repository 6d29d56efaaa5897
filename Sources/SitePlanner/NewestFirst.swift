import SiteModel

/// The order of articles and of projects in whatever shows what is new.
enum NewestFirst {
  /// Returns the indices of `articles` by date, the newest first; on one date by title, then path,
  /// so that the order never depends on the file system.
  static func order(_ articles: [Article]) -> [Int] {
    let orders = articles.indices.map { articles[$0].date.value.order }
    return articles.indices.sorted { one, other in
      if orders[one] != orders[other] { return orders[one] > orders[other] }
      return (articles[one].source.title, articles[one].source.file.path)
        < (articles[other].source.title, articles[other].source.file.path)
    }
  }

  /// Returns the indices of the projects that have a catalogue date by it, the newest first; on one
  /// date by title, then path.
  static func order(_ projects: [Project]) -> [Int] {
    let orders = projects.indices.map { projects[$0].catalogueDate?.order }
    return projects.indices.filter { orders[$0] != nil }.sorted { one, other in
      if let first = orders[one], let second = orders[other], first != second {
        return first > second
      }
      return (projects[one].source.title, projects[one].source.file.path)
        < (projects[other].source.title, projects[other].source.file.path)
    }
  }
}
