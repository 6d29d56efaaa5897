extension ContentDate {
  /// As mails and RSS write it, in its own zone: `Mon, 22 Aug 2022 10:00:00 +0200`. A date without a
  /// time is midnight in UTC.
  package var rfc822: String {
    let days = CivilDay.daysSinceEpoch(year: year, month: month, day: day)
    // The first of January 1970 was a Thursday.
    let weekday = Self.weekdays[CivilDay.floorDivide(days + 4, by: 7).remainder]
    let (minutes, second) = secondOfDay.quotientAndRemainder(dividingBy: 60)
    let time = [minutes / 60, minutes % 60, second].map { Self.padded($0) }.joined(separator: ":")
    let (hours, rest) = abs(offsetMinutes).quotientAndRemainder(dividingBy: 60)
    let zone = (offsetMinutes < 0 ? "-" : "+") + Self.padded(hours) + Self.padded(rest)
    return
      "\(weekday), \(Self.padded(day)) \(monthName.prefix(3)) \(Self.padded(year, to: 4)) \(time) \(zone)"
  }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
}
