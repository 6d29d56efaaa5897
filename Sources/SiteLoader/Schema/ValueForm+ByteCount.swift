import Diagnostics
import FrontMatter

extension ValueForm where Value == Int {
  /// A size such as `8 MB` or `64 kB`, or a plain number of bytes.
  static func byteCount(_ range: ClosedRange<Int>) -> Self {
    let words = ValueShape.form(
      format: nil, pattern: "^[0-9]+ ?(kB|MB|GB)$",
      phrase: "a size from \(Measure.bytes(range.lowerBound)) to "
        + "\(Measure.bytes(range.upperBound)), written as '64 kB', '8 MB' or a number of bytes")
    return Self(.either([.integer(range), words])) { node, key, faults in
      if case .scalar(let text, _) = node.content, let count = bytes(text), range.contains(count) {
        return count
      }
      faults.wrongType(key, words, node)
      return nil
    }
  }

  /// The number of bytes that `64 kB` or `65536` says; nil for anything else.
  private static func bytes(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isWholeNumber }
    var unit = text.dropFirst(digits.count)
    if unit.first == " " { unit = unit.dropFirst() }
    guard let number = Int(digits),
      let size = text == digits ? 1 : ["kB": 1 << 10, "MB": 1 << 20, "GB": 1 << 30][String(unit)]
    else { return nil }
    let (bytes, isTooMuch) = number.multipliedReportingOverflow(by: size)
    return isTooMuch ? nil : bytes
  }
}
