import Diagnostics
import SitePlanner
import Templates

/// `report`: what a person should look at, a table for each rule.
struct ReportPage: Sendable {
  var frame: PageFrame

  static func view(assets: Shape) -> View<ReportPage> {
    View("report page") { fields in
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.number("total", "How many things there are to look at; absent if none.") {
        let count = $0.frame.catalogue.plan.findings.count
        return count == 0 ? nil : count
      }
      fields.list("sections", of: ReportSection.view, "A section for each rule, by name.") {
        $0.sections
      }
    }
  }

  private var sections: [ReportSection] {
    Dictionary(grouping: frame.catalogue.plan.findings, by: \.diagnostic.code)
      .map { ReportSection(catalogue: frame.catalogue, code: $0.key, findings: $0.value) }
      .sorted { $0.code.rawValue < $1.code.rawValue }
  }
}
