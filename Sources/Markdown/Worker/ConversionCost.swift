/// Which documents may be converted in this process.
///
/// cmark-gfm has inputs that no honest page contains and that take it minutes, gigabytes or an
/// `abort()`. All of them need length or very wide tables; up to these limits the worst costs about
/// a third of a second.
enum ConversionCost {
  /// In bytes.
  static let longestHarmless = 16 * 1_024
  /// Cells of the widest row.
  static let widestHarmless = 64

  static func isHarmless(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count <= longestHarmless && widestRow(text) <= widestHarmless
  }

  /// Every line counts as a row of a table.
  private static func widestRow(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var widest = 0
    var cells = 1
    for byte in text {
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        widest = max(widest, cells)
        cells = 1
      } else if byte == UInt8(ascii: "|") {
        cells += 1
      }
    }
    return max(widest, cells)
  }
}
