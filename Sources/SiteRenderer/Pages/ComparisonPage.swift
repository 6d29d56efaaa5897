import SitePlanner
import Templates

/// `comparison`: the projects of one comparison of the settings, side by side.
struct ComparisonPage: Sendable {
  var frame: PageFrame
  /// The place of the comparison in the plan.
  var index: Int

  private var comparison: PlannedComparison { frame.catalogue.plan.comparisons[index] }

  static func view(assets: Shape) -> View<ComparisonPage> {
    View("comparison page") { fields in
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.list(.list("projects", of: ProjectItem.view.shape, "The projects, 2 to 5.")) { page in
        page.comparison.projects.map { page.frame.shell.projectCards[$0] }
      }
      fields.list("rows", of: ComparisonRow.view, "The facts that at least one of them states.") {
        page in
        ComparisonRow.rows(of: page.comparison.projects.map(page.frame.catalogue.project))
      }
      fields.url("change_url", "The page for comparing others, with these chosen, after `root`.") {
        $0.frame.catalogue.compareURL(of: $0.comparison.projects)
      }
      fields.list("others", of: ComparisonItem.view, "The other comparisons of these projects.") {
        $0.others
      }
    }
  }

  private var others: [ComparisonItem] {
    let catalogue = frame.catalogue
    let near = Set(comparison.projects.flatMap { catalogue.comparisons(of: $0) })
    return near.subtracting([index]).sorted().map(catalogue.comparison)
  }
}
