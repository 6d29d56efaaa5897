/// A source line and the mark below it.
package struct Excerpt {
  /// The line as it is shown, cut around the place where it is long.
  package var line: String
  /// How far the mark is from the line's start, in columns.
  package var indent: Int
  /// In columns; at least 1.
  package var markWidth: Int

  /// In columns of a terminal.
  package static let maximumWidth = 100

  /// - Parameters:
  ///   - column: 1-based, in UTF-8 bytes.
  ///   - length: In UTF-8 bytes.
  /// - Returns: Nil for what is no text.
  package init?(_ bytes: [UInt8], column: Int, length: Int) {
    // A line that ends in CR LF.
    let bytes = bytes.last == UInt8(ascii: "\r") ? Array(bytes.dropLast()) : bytes
    let start = min(max(0, column - 1), bytes.count)
    let end = min(start + max(0, length), bytes.count)
    let near = Self.neighbourhood(of: start, in: bytes)
    guard !near.contains(0) else { return nil }
    var cells = ExcerptCell.cells(of: near)
    let isCutBefore = near.startIndex > 0
    let isCutAfter = near.endIndex < bytes.count
    let first = cells.firstIndex { $0.offset >= start } ?? cells.count
    let shown = Self.window(around: first, of: cells)
    let before = isCutBefore || shown.lowerBound > 0 ? "…" : ""
    let after = isCutAfter || shown.upperBound < cells.count ? "…" : ""
    let marked = cells[shown].filter { $0.offset >= start && $0.offset < end }
    indent = before.count + cells[shown.lowerBound..<first].reduce(0) { $0 + $1.width }
    markWidth = max(1, marked.reduce(0) { $0 + $1.width })
    cells = Array(cells[shown])
    line = before + cells.map(\.text).joined() + after
  }

  package var mark: String { "^" + String(repeating: "~", count: markWidth - 1) }

  /// A line can be megabytes long: no more of it is looked at than could be shown.
  private static func neighbourhood(of start: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    var lower = max(0, start - maximumWidth * 4)
    var upper = min(bytes.count, start + maximumWidth * 4)
    while lower > 0, bytes[lower] & 0xC0 == 0x80, lower < start { lower += 1 }
    while upper < bytes.count, bytes[upper] & 0xC0 == 0x80, upper > start { upper -= 1 }
    return bytes[lower..<upper]
  }

  /// As much around `first` as fits, a third of it before.
  private static func window(around first: Int, of cells: [ExcerptCell]) -> Range<Int> {
    var lower = first
    var upper = first
    var room = maximumWidth
    let fits = cells.reduce(0) { $0 + $1.width } <= room
    if fits { return 0..<cells.count }
    var before = room / 3
    while lower > 0, cells[lower - 1].width <= before {
      lower -= 1
      before -= cells[lower].width
      room -= cells[lower].width
    }
    while upper < cells.count, cells[upper].width <= room {
      room -= cells[upper].width
      upper += 1
    }
    while lower > 0, cells[lower - 1].width <= room {
      lower -= 1
      room -= cells[lower].width
    }
    return lower..<upper
  }
}
