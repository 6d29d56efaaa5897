import SitePlanner
import Templates

/// A year in the timeline's table, with the names of its projects.
struct TimelineRow: Sendable {
  /// One year, or all up to one.
  enum Span: Hashable, Sendable {
    case year(Int)
    case until(Int)

    var last: Int {
      switch self {
      case .year(let year), .until(let year): year
      }
    }

    var title: String {
      switch self {
      case .year(let year): String(year)
      case .until(let year): "\(year) and before"
      }
    }

    /// For places as wide as a year.
    var short: String {
      switch self {
      case .year(let year): String(year)
      case .until(let year): "≤\(year)"
      }
    }

    var id: String { "Year-\(last)" }
  }

  /// How many names a year shows.
  static let limit = 12
  /// How many years are shown; those before are one row.
  static let mostYears = 60

  var span: Span
  var count: Int
  /// Records of the first projects.
  var projects: [Value]

  static let view = View<TimelineRow>("timeline row") { fields in
    fields.text("title", "`2016`, or `1990 and before`.") { $0.span.title }
    fields.text("id", "A name for the row in addresses.") { $0.span.id }
    fields.number("count", "How many projects.") { $0.count }
    fields.list(.list("projects", of: ProjectItem.view.shape, "The first twelve, by date.")) {
      $0.projects
    }
    fields.number("more", "How many are left out; absent if none.") {
      $0.count > $0.projects.count ? $0.count - $0.projects.count : nil
    }
  }

  /// Oldest first.
  static func rows(of timeline: Timeline, _ cards: [Value]) -> [TimelineRow] {
    let early = timeline.years.dropLast(mostYears)
    var rows = timeline.years.suffix(mostYears).map {
      TimelineRow(span: .year($0.year), $0.projects, cards)
    }
    if let last = early.last {
      rows.insert(TimelineRow(span: .until(last.year), early.flatMap(\.projects), cards), at: 0)
    }
    return rows
  }

  private init(span: Span, _ projects: [Int], _ cards: [Value]) {
    self.span = span
    count = projects.count
    self.projects = projects.prefix(Self.limit).map { cards[$0] }
  }
}
