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
}
