extension ProjectPage {
  static func declareComparing(_ fields: inout Fields<ProjectPage>) {
    fields.list(
      "comparisons", of: ComparisonItem.view, "The comparisons with pages of their own it is in."
    ) { page in
      page.frame.catalogue.comparisons(of: page.item.index).map(page.frame.catalogue.comparison)
    }
  }
}
