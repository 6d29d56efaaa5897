extension ContentDate: CustomStringConvertible {
  /// As it is to be written in front matter and in `datetime` attributes: `2022-08`,
  /// `2022-08-22T10:00:00+02:00`.
  package var description: String {
    switch precision {
    case .year: Self.padded(year, to: 4)
    case .month: "\(Self.padded(year, to: 4))-\(Self.padded(month))"
    case .day: dayText
    case .instant: "\(dayText)T\(timeText)\(zoneText)"
    }
  }

  /// As feeds and sitemaps want it, always with a time: a date without one is midnight in UTC.
  package var rfc3339: String { "\(dayText)T\(timeText)\(zoneText)" }

  /// For readers: `22 August 2022`, `August 2022`, `2022`. An instant shows its day, in its zone.
  package var display: String {
    switch precision {
    case .year: "\(year)"
    case .month: "\(monthName) \(year)"
    case .day, .instant: "\(day) \(monthName) \(year)"
    }
  }

  /// In English, in full.
  package var monthName: String { Self.monthNames[month - 1] }

  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private var dayText: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month))-\(Self.padded(day))"
  }

  private var timeText: String {
    let (minutes, second) = secondOfDay.quotientAndRemainder(dividingBy: 60)
    return "\(Self.padded(minutes / 60)):\(Self.padded(minutes % 60)):\(Self.padded(second))"
  }

  private var zoneText: String {
    if offsetMinutes == 0 { return "Z" }
    let (hours, minutes) = abs(offsetMinutes).quotientAndRemainder(dividingBy: 60)
    return "\(offsetMinutes < 0 ? "-" : "+")\(Self.padded(hours)):\(Self.padded(minutes))"
  }

  static func padded(_ number: Int, to width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
