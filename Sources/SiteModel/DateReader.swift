/// Reads the forms of `ContentDate` from left to right.
struct DateReader {
  private var rest: ArraySlice<UInt8>

  static func date(in text: some StringProtocol) -> ContentDate? {
    var reader = DateReader(rest: Array(text.utf8)[...])
    return reader.date()
  }

  private mutating func date() -> ContentDate? {
    guard let year = number(digits: 4), year > 0 else { return nil }
    if rest.isEmpty { return ContentDate(year: year, precision: .year) }
    guard take("-"), let month = number(digits: 2), (1...12).contains(month) else { return nil }
    if rest.isEmpty { return ContentDate(year: year, month: month, precision: .month) }
    guard take("-"), let day = number(digits: 2), day > 0,
      day <= CivilDay.daysInMonth(month, of: year)
    else { return nil }
    if rest.isEmpty { return ContentDate(year: year, month: month, day: day, precision: .day) }
    guard take("T") || take("t") || take(" "), let secondOfDay = time(), let offset = zone(),
      rest.isEmpty
    else { return nil }
    return ContentDate(
      year: year, month: month, day: day, secondOfDay: secondOfDay, offsetMinutes: offset,
      precision: .instant)
  }

  private mutating func time() -> Int? {
    guard let hour = number(digits: 2), hour < 24, take(":"),
      let minute = number(digits: 2), minute < 60
    else { return nil }
    guard take(":") else { return (hour * 60 + minute) * 60 }
    guard let second = number(digits: 2), second < 60, fraction() else { return nil }
    return (hour * 60 + minute) * 60 + second
  }

  /// Drops `.123`; false when digits are missing after the full stop.
  private mutating func fraction() -> Bool {
    guard take(".") else { return true }
    let digits = rest.prefix { Self.isDigit($0) }.count
    rest = rest.dropFirst(digits)
    return digits > 0
  }

  /// In minutes east of UTC.
  private mutating func zone() -> Int? {
    _ = take(" ")
    if take("Z") || take("z") { return 0 }
    let sign = rest.first == UInt8(ascii: "-") ? -1 : 1
    guard take("+") || take("-"), let hours = number(digits: 2), hours <= 15 else { return nil }
    if rest.isEmpty { return sign * hours * 60 }
    _ = take(":")
    guard let minutes = number(digits: 2), minutes < 60 else { return nil }
    return sign * (hours * 60 + minutes)
  }

  private mutating func number(digits: Int) -> Int? {
    let taken = rest.prefix(digits)
    guard taken.count == digits, taken.allSatisfy(Self.isDigit) else { return nil }
    rest = rest.dropFirst(digits)
    return taken.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest = rest.dropFirst()
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0") <= byte && byte <= UInt8(ascii: "9")
  }
}
