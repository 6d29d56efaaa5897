import Diagnostics
import FrontMatter

extension ValueForm where Value == Int {
  /// A size such as `8 MB` or `64 kB`, or a plain number of bytes.
  static func byteCount(_ range: ClosedRange<Int>) -> Self {
    measure(
      range, units: [("kB", 1 << 10), ("MB", 1 << 20), ("GB", 1 << 30)],
      phrase: "a size from \(Measure.bytes(range.lowerBound)) to "
        + "\(Measure.bytes(range.upperBound)), written as '64 kB', '8 MB' or a number of bytes")
  }

  /// A time such as `10 s` or `2 min`, or a plain number of seconds.
  static func seconds(_ range: ClosedRange<Int>) -> Self {
    measure(
      range, units: [("s", 1), ("min", 60)],
      phrase: "a time from \(range.lowerBound) s to \(range.upperBound / 60) min, written as "
        + "'10 s', '2 min' or a number of seconds")
  }

  /// A whole number, with one of these units or none.
  ///
  /// - Parameters:
  ///   - range: Of the number without a unit.
  ///   - units: By name, how many of what the number counts.
  private static func measure(
    _ range: ClosedRange<Int>, units: [(name: String, size: Int)], phrase: String
  ) -> Self {
    let words = ValueShape.form(
      format: nil, pattern: "^[0-9]+ ?(\(units.map(\.name).joined(separator: "|")))$",
      phrase: phrase)
    return Self(.either([.integer(range), words])) { node, key, faults in
      if case .scalar(let text, _) = node.content, let count = count(text, units),
        range.contains(count)
      {
        return count
      }
      faults.wrongType(key, words, node)
      return nil
    }
  }

  /// The number that `64 kB` or `65536` says; nil for anything else.
  private static func count(_ text: String, _ units: [(name: String, size: Int)]) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isWholeNumber }
    var unit = text.dropFirst(digits.count)
    if unit.first == " " { unit = unit.dropFirst() }
    guard let number = Int(digits),
      let size = text == digits ? 1 : units.first(where: { $0.name == unit })?.size
    else { return nil }
    let (count, isTooMuch) = number.multipliedReportingOverflow(by: size)
    return isTooMuch ? nil : count
  }
}
