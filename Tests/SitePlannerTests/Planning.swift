import Diagnostics
import SiteModel
import SitePlanner

extension SiteBuilder {
  func plan(
    now: String = "2026-06-01", drafts: Bool = false, future: Bool = false
  ) -> Checked<SitePlan> {
    SitePlanner.plan(
      site,
      options: PlanOptions(now: ContentDate(parsing: now)!, drafts: drafts, future: future))
  }

  /// `file:line code` of each diagnostic.
  func faults(now: String = "2026-06-01") -> [String] {
    plan(now: now).diagnostics.map { "\($0.span.file):\($0.span.line) \($0.code.rawValue)" }
  }
}

extension SitePlan {
  var urls: [String] { pages.map(\.url) }

  func taxonomy(_ kind: Taxonomy.Kind) -> Taxonomy? { taxonomies.first { $0.kind == kind } }
}
