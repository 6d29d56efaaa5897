package import SiteModel

extension Project {
  /// For so many years what was looked over counts as fresh.
  package static let yearsUntilStale = 2

  /// Whether its facts were last checked too long ago to be relied on; false where nobody says when.
  ///
  /// - Parameter day: The plan's own date: no clock decides what a page says.
  package func isStale(on day: ContentDate?) -> Bool {
    guard let reviewed, let limit = day?.earlier(byYears: Self.yearsUntilStale) else {
      return false
    }
    return reviewed.isBefore(limit)
  }
}
