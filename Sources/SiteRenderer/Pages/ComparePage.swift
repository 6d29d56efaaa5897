import Templates

/// `compare`: puts side by side the projects that its address names, by a script.
struct ComparePage: Sendable {
  var frame: PageFrame

  static func view(assets: Shape) -> View<ComparePage> {
    View("compare page") { fields in
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.list(
        "comparisons", of: ComparisonItem.view, "The comparisons that have pages of their own."
      ) { page in
        page.frame.catalogue.plan.comparisons.indices.map(page.frame.catalogue.comparison)
      }
    }
  }
}
