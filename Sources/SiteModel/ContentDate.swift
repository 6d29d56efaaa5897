/// A date as an author knows it: a year, a month, a day, or an instant with its zone.
package struct ContentDate: Hashable, Sendable {
  package enum Precision: Int, Hashable, Sendable { case year, month, day, instant }

  /// 1 to 9999.
  package let year: Int
  /// 1 to 12; 1 where the precision is `.year`.
  package let month: Int
  /// 1 to 31; 1 where the precision is coarser than a day.
  package let day: Int
  /// Seconds since midnight of `day`, in its own zone; 0 unless an instant.
  package let secondOfDay: Int
  /// East of UTC; 0 unless an instant.
  package let offsetMinutes: Int
  package let precision: Precision

  /// - Precondition: The parts are those of a date that exists.
  init(
    year: Int, month: Int = 1, day: Int = 1, secondOfDay: Int = 0, offsetMinutes: Int = 0,
    precision: Precision
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.secondOfDay = secondOfDay
    self.offsetMinutes = offsetMinutes
    self.precision = precision
  }

  /// Reads `2022`, `2022-08`, `2022-08-22` or `2022-08-22T10:00:00+02:00`; nil for anything else,
  /// for days that do not exist, and for times without a zone.
  ///
  /// A blank may stand for the `T` and before the zone, seconds may be missing, fractions of them
  /// are dropped. The zone is `Z` or `+hh:mm`, with or without the colon or the minutes.
  package init?(parsing text: some StringProtocol) {
    guard let date = DateReader.date(in: text) else { return nil }
    self = date
  }

  /// The instant in UTC; nil outside the years 1 to 9999.
  package init?(secondsSinceEpoch seconds: Int) {
    let (days, secondOfDay) = CivilDay.floorDivide(seconds, by: 86_400)
    guard (-719_162..<2_932_897).contains(days) else { return nil }
    let (year, month, day) = CivilDay.date(daysSinceEpoch: days)
    self.init(
      year: year, month: month, day: day, secondOfDay: secondOfDay, precision: .instant)
  }

  /// The same day, as exactly known, so many years before; of the 29th of February the 28th. Nil
  /// before the year 1.
  package func earlier(byYears years: Int) -> ContentDate? {
    guard (1...9999).contains(year - years) else { return nil }
    return ContentDate(
      year: year - years, month: month,
      day: min(day, CivilDay.daysInMonth(month, of: year - years)), secondOfDay: secondOfDay,
      offsetMinutes: offsetMinutes, precision: precision)
  }

  /// The same day, as exactly known, so many months before, or the last day of that month; of a
  /// year alone, whole years before. Nil before the year 1.
  package func earlier(byMonths months: Int) -> ContentDate? {
    let (year, month) = CivilDay.floorDivide(self.year * 12 + self.month - 1 - months, by: 12)
    guard (1...9999).contains(year) else { return nil }
    return ContentDate(
      year: year, month: precision == .year ? 1 : month + 1,
      day: min(day, CivilDay.daysInMonth(month + 1, of: year)), secondOfDay: secondOfDay,
      offsetMinutes: offsetMinutes, precision: precision)
  }

  /// The day so many days before, without a time. Nil before the year 1.
  package func earlier(byDays days: Int) -> ContentDate? {
    let count = CivilDay.daysSinceEpoch(year: year, month: month, day: day) - days
    guard count >= CivilDay.daysSinceEpoch(year: 1, month: 1, day: 1) else { return nil }
    let earlier = CivilDay.date(daysSinceEpoch: count)
    return ContentDate(
      year: earlier.year, month: earlier.month, day: earlier.day, precision: .day)
  }

  /// Stands for the date of what has none, where a format asks for one: the clock's would make two
  /// builds of one content differ.
  package static let beginning = ContentDate(year: 1970, precision: .day)

  /// Where it begins, in UTC: a date without a zone begins at midnight there.
  package var secondsSinceEpoch: Int {
    CivilDay.daysSinceEpoch(year: year, month: month, day: day) * 86_400 + secondOfDay
      - offsetMinutes * 60
  }
}

extension ContentDate {
  /// The day it lies in, in its own zone; what is known less exactly stays as it is.
  package var wholeDay: ContentDate {
    precision == .instant
      ? ContentDate(year: year, month: month, day: day, precision: .day) : self
  }

  /// The month it lies in, in its own zone; nil where only a year is known.
  package var wholeMonth: ContentDate? {
    precision == .year ? nil : ContentDate(year: year, month: month, precision: .month)
  }
}

extension ContentDate: Comparable {
  /// By the moment each begins; of those that begin together the coarser one is first.
  package static func < (one: ContentDate, other: ContentDate) -> Bool { one.order < other.order }

  /// One number that is smaller for the earlier of two dates and equal for equal ones: for lists in
  /// which the same date is compared again and again.
  package var order: Int {
    // A zone lies within 16 hours of UTC.
    (secondsSinceEpoch << 2 | precision.rawValue) << 12 | (offsetMinutes + 0x800)
  }

  /// Whether it is over when `other` begins, as far as both are known: August 2022 is not before the
  /// 22nd of August, and a day is not before an hour of it.
  package func isBefore(_ other: ContentDate) -> Bool {
    let precision = min(precision.rawValue, other.precision.rawValue)
    if precision == Precision.instant.rawValue {
      return secondsSinceEpoch < other.secondsSinceEpoch
    }
    let (one, two) = ([year, month, day], [other.year, other.month, other.day])
    return one.prefix(precision + 1).lexicographicallyPrecedes(two.prefix(precision + 1))
  }
}
