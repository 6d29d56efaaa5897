/// One file of the data with which scripts filter and compare projects.
///
/// Projects are counted by title (`SitePlan.projectsByTitle`). No page names a version of these
/// files: the index has a fixed name and tells the version of all others.
package enum CatalogueFile: Hashable, Sendable {
  /// The version, the numbers of parts and buckets, the labels of the facts: all that `compare.js`
  /// needs to find the rest.
  case index
  /// The terms of each facet.
  case facets
  /// Titles, facet values and dates of `partSize` projects.
  case part(Int)
  /// Titles and slugs of `partSize` projects.
  case names(Int)
  /// What the cards of `cardsSize` projects show.
  case cards(Int)
  /// The facts of the projects whose slugs hash to one bucket.
  case facts(Int)

  package static let partSize = 4096
  package static let cardsSize = 16

  /// The name under which a script hands over the file's value.
  package var key: String {
    switch self {
    case .index: "catalogue/index"
    case .facets: "catalogue/facets"
    case .part(let number): "catalogue/p-\(number)"
    case .names(let number): "catalogue/n-\(number)"
    case .cards(let number): "catalogue/c-\(number)"
    case .facts(let bucket): "catalogue/f-\(bucket)"
    }
  }

  /// Relative to the output folder.
  package var path: String { "\(key).js" }

  /// How many buckets of facts there are: a power of two, so that each holds about 16 projects.
  package static func buckets(of projects: Int) -> Int {
    var count = 1
    while count * 24 < projects { count *= 2 }
    return count
  }

  package static func parts(of projects: Int) -> Int { (projects + partSize - 1) / partSize }

  /// All files for a number of projects; none where there is nothing to choose from.
  package static func all(of projects: Int) -> [CatalogueFile] {
    guard projects > 1 else { return [] }
    let parts = parts(of: projects)
    return [.index, .facets] + (0..<parts).map { .part($0) } + (0..<parts).map { .names($0) }
      + (0..<(projects + cardsSize - 1) / cardsSize).map { .cards($0) }
      + (0..<buckets(of: projects)).map { .facts($0) }
  }
}

extension SitePlan {
  package var catalogueFiles: [CatalogueFile] { CatalogueFile.all(of: site.projects.count) }
}
