import SiteModel

/// The projects by the year in which they were first public.
package struct Timeline: Hashable, Sendable {
  package struct Year: Hashable, Sendable {
    package var year: Int
    /// Indices of projects, by date, then by title.
    package var projects: [Int]

    package init(year: Int, projects: [Int]) {
      self.year = year
      self.projects = projects
    }
  }

  /// The years in which there was any, oldest first.
  package var years: [Year] = []
  /// How many projects do not say when.
  package var undated = 0

  package init() {}

  init(_ site: Site, byTitle: [Int]) {
    var dated: [Int: [(seconds: Int, project: Int)]] = [:]
    for index in byTitle {
      if let date = site.projects[index].released {
        dated[date.year, default: []].append((date.secondsSinceEpoch, index))
      } else {
        undated += 1
      }
    }
    // The sort keeps those of one date in the order of their titles.
    years = dated.sorted { $0.key < $1.key }.map { year, projects in
      Year(year: year, projects: projects.sorted { $0.seconds < $1.seconds }.map(\.project))
    }
  }
}
