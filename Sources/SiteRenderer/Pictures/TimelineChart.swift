/// The columns of the timeline's picture, in whole pixels.
struct TimelineChart: Sendable {
  /// From one column to the next.
  static let step = 40
  static let barWidth = 26
  /// Of the highest bar.
  static let plotHeight = 150
  /// Above the bars, for their figures.
  static let top = 22
  /// Below the bars, for the years.
  static let bottom = 26
  /// As many empty years are drawn between two others; a longer while is one gap.
  static let longestGap = 3

  /// The line on which the bars stand.
  static let floor = top + plotHeight

  var columns: [TimelineColumn]

  var width: Int { columns.count * Self.step }
  var height: Int { Self.top + Self.plotHeight + Self.bottom }

  static let view = View<TimelineChart>("timeline chart") { fields in
    fields.number("width", "Of the drawing, in pixels.") { $0.width }
    fields.number("height", "Of the drawing.") { $0.height }
    fields.number("floor", "The line on which the bars stand, from the top.") { _ in
      floor
    }
    fields.list("columns", of: TimelineColumn.view, "The years, oldest first.") { $0.columns }
  }

  /// - Parameters:
  ///   - rows: Oldest first, as the table has them the other way round.
  ///   - mirrored: Whether time runs from right to left, as the page's script does.
  init(_ rows: [(span: TimelineRow.Span, count: Int)], mirrored: Bool = false) {
    let highest = max(1, rows.map(\.count).max() ?? 1)
    var columns: [TimelineColumn] = []
    var last: Int?
    for (span, count) in rows {
      if let last { columns += Self.between(last, span.last) }
      columns.append(TimelineColumn(span: span, count: count, highest: highest))
      last = span.last
    }
    for index in columns.indices {
      let place = mirrored ? columns.count - 1 - index : index
      columns[index].x = place * Self.step + (Self.step - Self.barWidth) / 2
    }
    self.columns = columns
  }

  /// The years without a project between two that have some.
  private static func between(_ one: Int, _ other: Int) -> [TimelineColumn] {
    let missing = other - one - 1
    guard missing > 0 else { return [] }
    if missing > longestGap { return [TimelineColumn(label: "…")] }
    return (1...missing).map { TimelineColumn(label: String(one + $0)) }
  }
}
