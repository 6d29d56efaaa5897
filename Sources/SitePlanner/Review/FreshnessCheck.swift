import SiteModel

/// Projects whose facts nobody has looked over for long.
enum FreshnessCheck {
  static func findings(
    in plan: SitePlan, on day: ContentDate?, staleAfter period: ReviewPeriod
  ) -> [Finding] {
    guard let limit = day.flatMap(period.limit) else { return [] }
    return plan.site.projects.enumerated().compactMap { index, project in
      guard let reviewed = project.reviewed, reviewed.isBefore(limit) else { return nil }
      return Finding(
        .reviewedStale, "facts are looked over every \(period); '\(reviewed)' is longer ago",
        at: project.source.file.span, of: .project(index), key: "reviewed")
    }
  }
}
