/// Counts and sizes as messages say them.
package enum Measure {
  /// `1,204`.
  package static func count(_ number: Int) -> String {
    var digits = String(number.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (number < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
  }

  /// `64 kB`, `8 MB` or `1 GB` where the number is whole ones of these, each 1,024 of the one
  /// before it; `70,019 bytes` for any other.
  package static func bytes(_ number: Int) -> String {
    for (unit, shift) in [("GB", 30), ("MB", 20), ("kB", 10)] {
      let size = 1 << shift
      if number >= size, number.isMultiple(of: size) { return "\(count(number / size)) \(unit)" }
    }
    return "\(count(number)) bytes"
  }
}
