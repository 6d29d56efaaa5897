/// A date as an author knows it: a year, a month, a day, or an instant with its zone.
package struct ContentDate: Hashable, Sendable {
  package enum Precision: Int, Hashable, Sendable { case year, month, day, instant }

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
}
