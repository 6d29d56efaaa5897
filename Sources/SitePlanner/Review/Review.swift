import Diagnostics
package import SiteModel

/// Looks a site over for what a build does not mind.
package enum Review {
  /// Returns what a person should look at, sorted by place.
  ///
  /// Pure, as the plan is: the day is given.
  ///
  /// - Parameter day: Nil where nobody knows it; then nothing is stale.
  /// - Complexity: O(*pages* + *links* + *headings*).
  package static func findings(
    of plan: SitePlan, on day: ContentDate?, staleAfter period: ReviewPeriod = .usual
  ) -> [Finding] {
    let pages = ReviewedPage.all(of: plan)
    var findings: [Finding] = []
    findings += AlternativeTextCheck.findings(in: pages, plan)
    findings += HeadingOrderCheck.findings(in: pages)
    findings += OrphanCheck.findings(in: plan)
    findings += RelatedCheck.findings(in: plan)
    findings += FreshnessCheck.findings(in: plan, on: day, staleAfter: period)
    findings += PictureSizeCheck.findings(in: plan.site.assets)
    findings += ScriptCheck.findings(in: pages, language: plan.site.settings.language)
    findings += LogoCheck.findings(in: plan.site.projects)
    findings += OpennessCheck.findings(in: plan.site.projects)
    return findings.sorted { $0.diagnostic < $1.diagnostic }
  }
}
