package import Diagnostics

/// Where the lines of a text begin, to turn byte offsets into places.
///
/// A line ends with `\n`, `\r\n` or a lone `\r`, as Markdown counts them.
package struct LineMap: Sendable {
  package let file: String
  /// The 1-based line of the file on which the text begins.
  package let firstLine: Int
  /// In bytes from the start of the text, ascending; the first is 0.
  private let starts: [Int]
  /// In bytes.
  private let length: Int

  package init(of text: UnsafeBufferPointer<UInt8>, file: String, firstLine: Int) {
    var starts = [0]
    starts.reserveCapacity(64)
    var offset = 0
    while offset < text.count {
      let (end, next) = LineEnd.after(offset, in: text)
      if next > end { starts.append(next) }
      offset = next
    }
    self.file = file
    self.firstLine = firstLine
    self.starts = starts
    self.length = text.count
  }

  /// The place of `range`, in bytes from the start of the text, cut at the end of its first line.
  package func span(_ range: Range<Int>) -> SourceSpan {
    let index = lineIndex(of: range.lowerBound)
    let lineEnd = index + 1 < starts.count ? starts[index + 1] - 1 : length
    return SourceSpan(
      file: file, line: firstLine + index, column: range.lowerBound - starts[index] + 1,
      length: max(0, min(range.upperBound, lineEnd) - range.lowerBound))
  }

  /// The bytes of the line that holds `offset`, as offsets, its end of line excluded.
  package func line(
    around offset: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    let index = lineIndex(of: offset)
    var end = index + 1 < starts.count ? starts[index + 1] : length
    while end > starts[index], text[end - 1] == 10 || text[end - 1] == 13 { end -= 1 }
    return starts[index]..<end
  }

  /// The last line that begins at or before `offset`.
  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
