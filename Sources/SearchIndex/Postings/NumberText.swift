/// Numbers as letters: short, and the same in JavaScript and in JSON.
///
/// The last digit of a number is one of 57, `#` to `[`, those before it one of 34, `]` to `~`: where
/// a number ends needs no separator. Neither quotation mark nor backslash is among them.
enum NumberText {
  private static let last = 57
  private static let others = 34
  private static let firstLast: UInt8 = 35
  private static let firstOther: UInt8 = 93

  static func append(_ number: Int, to output: inout [UInt8]) {
    if number >= last { appendLeading(number / last, to: &output) }
    output.append(firstLast + UInt8(number % last))
  }

  private static func appendLeading(_ number: Int, to output: inout [UInt8]) {
    if number >= others { appendLeading(number / others, to: &output) }
    output.append(firstOther + UInt8(number % others))
  }

  /// How many letters `number` takes.
  static func length(_ number: Int) -> Int {
    var (rest, length) = (number / last, 1)
    while rest > 0 { (rest, length) = (rest / others, length + 1) }
    return length
  }

  /// Appends six bits, the lowest first, as one letter of `#` to `[` and `]` to `c`.
  static func append(bits: UInt8, to output: inout [UInt8]) {
    output.append(bits < UInt8(last) ? firstLast + bits : firstLast + bits + 1)
  }
}
