/// A year, or a while without one, in the timeline's picture.
struct TimelineColumn: Sendable {
  var label: String
  /// The id of the year's row, where it has one.
  var id: String?
  var count = 0
  /// Of the bar, in pixels.
  var height = 0
  /// The bar's left edge.
  var x = 0

  static let view = View<TimelineColumn>("timeline column") { fields in
    fields.text("label", "The year, `before 1990`, or `…` for years without any.") { $0.label }
    fields.text("id", "That of the year's row; absent for years without any.") { $0.id }
    fields.number("count", "How many projects; absent for none.") {
      $0.count == 0 ? nil : $0.count
    }
    fields.text("word", "`project` or `projects`, by the count.") {
      $0.count == 1 ? "project" : "projects"
    }
    fields.number("x", "The bar's left edge, in the drawing's pixels.") { $0.x }
    fields.number("y", "The bar's upper edge.") { TimelineChart.floor - $0.height }
    fields.number("width", "The bar's width.") { _ in TimelineChart.barWidth }
    fields.number("height", "The bar's height.") { $0.height }
    fields.number("middle", "The middle of the column.") { $0.x + TimelineChart.barWidth / 2 }
    fields.number("count_y", "The line on which the count stands.") {
      TimelineChart.floor - $0.height - 6
    }
    fields.number("label_y", "The line on which the year stands.") { _ in
      TimelineChart.floor + 19
    }
  }

  init(label: String) { self.label = label }

  /// - Parameter highest: The count whose bar is highest, at least 1.
  init(span: TimelineRow.Span, count: Int, highest: Int) {
    label = span.short
    id = span.id
    self.count = count
    height = max(2, count * TimelineChart.plotHeight / highest)
  }
}
