import SiteModel

/// A date as pages show it.
struct DateText: Sendable {
  var date: ContentDate
  /// The site's language; names of months are known for English only.
  var language: String

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static let view = View<DateText>("date") { fields in
    fields.text("iso", "For `<time datetime>`: `2022`, `2022-08`, `2022-08-22` or an instant.") {
      $0.date.precision == .instant ? $0.date.timestamp : $0.date.calendarDate
    }
    fields.text("text", "For people: `22 August 2022`, `August 2022`; ISO if not English.") {
      $0.text
    }
    fields.text("year", "Its year alone.") { String($0.date.year) }
  }

  var text: String {
    guard language.lowercased().hasPrefix("en"), (1...12).contains(date.month) else {
      return date.calendarDate
    }
    let month = Self.months[date.month - 1]
    return switch date.precision {
    case .year: "\(date.year)"
    case .month: "\(month) \(date.year)"
    case .day, .instant: "\(date.day) \(month) \(date.year)"
    }
  }
}

extension ContentDate {
  /// As precise as it is known, without a time: `2022`, `2022-08`, `2022-08-22`.
  var calendarDate: String {
    let year = Self.padded(year, 4)
    return switch precision {
    case .year: year
    case .month: "\(year)-\(Self.padded(month, 2))"
    case .day, .instant: "\(year)-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    }
  }

  /// As RFC 3339 wants it: a date is its midnight in UTC, a year its first day.
  var timestamp: String {
    let date = "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    let hours = Self.padded(secondOfDay / 3600, 2)
    let minutes = Self.padded(secondOfDay / 60 % 60, 2)
    let time = "\(hours):\(minutes):\(Self.padded(secondOfDay % 60, 2))"
    guard offsetMinutes != 0 else { return "\(date)T\(time)Z" }
    let offset = abs(offsetMinutes)
    let zone = "\(Self.padded(offset / 60, 2)):\(Self.padded(offset % 60, 2))"
    return "\(date)T\(time)\(offsetMinutes < 0 ? "-" : "+")\(zone)"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
