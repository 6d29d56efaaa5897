package import SiteModel

/// How long what was looked over stays fresh: `2y`, `18m`, `90d`.
package enum ReviewPeriod: Hashable, Sendable {
  case months(Int)
  case days(Int)

  /// As long as project pages call their facts fresh.
  package static let usual = ReviewPeriod.months(Project.yearsUntilStale * 12)

  /// Reads a number from 1 to 9999 and its unit; nil for anything else.
  package init?(parsing text: String) {
    guard let unit = text.last, let number = Int(text.dropLast()), (1...9999).contains(number)
    else { return nil }
    switch unit {
    case "y": self = .months(number * 12)
    case "m": self = .months(number)
    case "d": self = .days(number)
    default: return nil
    }
  }

  /// What is older than this on `day` is stale; nil before the year 1.
  package func limit(on day: ContentDate) -> ContentDate? {
    switch self {
    case .months(let count): day.earlier(byMonths: count)
    case .days(let count): day.earlier(byDays: count)
    }
  }
}

extension ReviewPeriod: CustomStringConvertible {
  /// `2 years`, `18 months`, `1 day`.
  package var description: String {
    switch self {
    case .months(let count) where count % 12 == 0: Self.phrase(count / 12, "year")
    case .months(let count): Self.phrase(count, "month")
    case .days(let count): Self.phrase(count, "day")
    }
  }

  private static func phrase(_ count: Int, _ unit: String) -> String {
    "\(count) \(unit)\(count == 1 ? "" : "s")"
  }
}
