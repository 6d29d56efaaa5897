import Diagnostics
import SiteModel

/// Plans the pages that show projects side by side.
struct ComparisonPlanner {
  let site: Site
  let dates: ModificationDates
  private(set) var comparisons: [PlannedComparison] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(site: Site, dates: ModificationDates, names: PageNames, visibility: Visibility) {
    self.site = site
    self.dates = dates
    var references = ReferenceResolver(site: site, names: names, visibility: visibility)
    /// By the projects of a comparison, in whatever order.
    var known: [Set<Int>: SourceSpan] = [:]
    for named in site.settings.compare {
      guard let projects = projects(named.value, &references) else { continue }
      if let first = known.updateValue(named.span, forKey: Set(projects)) {
        diagnostics.append(
          .error(
            .valueDuplicate, "each comparison is listed once; these projects are compared already",
            at: named.span, notes: [Note("compared here", at: first)]))
      } else if let url = address(of: projects, at: named.span) {
        comparisons.append(PlannedComparison(projects: projects, url: url, span: named.span))
      }
    }
    diagnostics += references.diagnostics
  }

  /// The page that compares any projects, and one for each comparison; none where there is nothing
  /// to compare.
  var pages: [PlannedPage] {
    guard site.projects.count > 1 else { return [] }
    let fixed = comparisons.enumerated().map { number, comparison in
      PlannedPage(
        url: comparison.url, outputPath: OutputPaths.file(of: comparison.url),
        content: .comparison(number),
        modified: dates.latest(articles: [], projects: comparison.projects))
    }
    return fixed + [
      PlannedPage(
        url: SitePlan.compareURL, outputPath: OutputPaths.file(of: SitePlan.compareURL),
        content: .compare)
    ]
  }

  /// The projects that `slugs` name; nil where one of them is none, or is there already.
  private mutating func projects(
    _ slugs: [Located<String>], _ references: inout ReferenceResolver
  ) -> [Int]? {
    let found = slugs.map { references.project($0, key: "compare") }
    var first: [Int: SourceSpan] = [:]
    var isGood = true
    for case (let project?, let slug) in zip(found, slugs) {
      guard let before = first.updateValue(slug.span, forKey: project) else { continue }
      isGood = false
      diagnostics.append(
        .error(
          .valueDuplicate, "a comparison names each project once; '\(slug.value)' is here again",
          at: slug.span, notes: [Note("first named here", at: before)]))
    }
    return isGood && !found.contains(nil) ? found.compactMap(\.self) : nil
  }

  /// Nil where the names together are too long for a folder.
  private mutating func address(of projects: [Int], at span: SourceSpan) -> String? {
    let name = projects.map { site.projects[$0].source.slug.text }.joined(separator: "-vs-")
    if SafeSegment.isSafe(name) { return "\(SitePlan.compareURL)\(URLPath.encode(name))/" }
    diagnostics.append(
      .error(
        .slugInvalid,
        "the slugs of a comparison take at most \(SafeSegment.maximumLength) bytes together; these "
          + "take \(name.utf8.count)",
        at: span))
    return nil
  }
}
