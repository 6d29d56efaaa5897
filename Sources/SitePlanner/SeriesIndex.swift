import SiteModel

/// Articles that belong together, in the order of their dates.
struct SeriesIndex {
  private let parts: [String: [Int]]

  init(_ articles: [Article], newest: [Int]) {
    var parts: [String: [Int]] = [:]
    for index in newest.reversed() {
      if let series = articles[index].series { parts[series, default: []].append(index) }
    }
    self.parts = parts
  }

  /// Returns all parts of a series, oldest first; empty without a series.
  func parts(of series: String?) -> [Int] { series.flatMap { parts[$0] } ?? [] }
}
