import Templates

extension ProjectPage {
  /// How many of the related projects are offered to be compared with.
  private static let comparedLimit = 4

  static func declareComparing(_ fields: inout Fields<ProjectPage>) {
    fields.list(
      "comparisons", of: ComparisonItem.view, "The comparisons with pages of their own it is in."
    ) { page in
      page.frame.catalogue.comparisons(of: page.item.index).map(page.frame.catalogue.comparison)
    }
    fields.list(
      "compare_with", of: ComparisonItem.view,
      "Related projects, each with the address that compares it with this one."
    ) { page in
      let catalogue = page.frame.catalogue
      return page.relations.related.prefix(comparedLimit).compactMap { other in
        catalogue.compareURL(of: [page.item.index, other]).map {
          ComparisonItem(title: catalogue.site.projects[other].source.title, url: $0)
        }
      }
    }
  }
}
