import Templates

/// `timeline`: the projects by the year in which they were first public.
struct TimelinePage: Sendable {
  var frame: PageFrame
  /// Oldest first.
  var rows: [TimelineRow]

  init(frame: PageFrame) {
    self.frame = frame
    rows = TimelineRow.rows(of: frame.catalogue.plan.graph.timeline, frame.shell.projectCards)
  }

  static func view(assets: Shape) -> View<TimelinePage> {
    View("timeline page") { fields in
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.record("chart", TimelineChart.view, "The drawing.") { $0.chart }
      fields.list("years", of: TimelineRow.view, "The years with a project, newest first.") {
        $0.rows.reversed()
      }
      fields.number("undated", "How many projects do not say when; absent if all do.") {
        let undated = $0.frame.catalogue.plan.graph.timeline.undated
        return undated == 0 ? nil : undated
      }
      fields.text("undated_word", "`project does` or `projects do`, by that number.") {
        $0.frame.catalogue.plan.graph.timeline.undated == 1 ? "project does" : "projects do"
      }
    }
  }

  private var chart: TimelineChart {
    TimelineChart(
      rows.map { ($0.span, $0.count) }, mirrored: frame.catalogue.isMirrored)
  }
}
