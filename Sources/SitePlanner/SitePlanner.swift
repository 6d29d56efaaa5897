package import Diagnostics
package import SiteModel

/// Decides every URL, list and relation of the site, before anything is rendered or written.
package enum SitePlanner {
  /// Returns the plan of everything that is to be rendered.
  ///
  /// Pure: no clock, no environment, no file system. The plan is complete also where there are
  /// mistakes: a broken link leads to `LinkTarget.broken`, two pages for one URL both stay.
  ///
  /// - Complexity: O(*pages* + *links*), by index; nothing compares page against page.
  package static func plan(_ site: Site, options: PlanOptions) -> Checked<SitePlan> {
    let visibility = Visibility(site, options: options)
    let site = visibility.site
    let order = PageOrder(site)
    let draft = PlanDraft(
      visibility, order, names: PageNames(site), addresses: PageAddresses(site),
      taxonomies: Taxonomy.Kind.allCases.compactMap { order.taxonomy($0, of: site) },
      index: SiteIndexPlanner(site).index, graph: order.graph(of: site))
    return draft.finished(draft.survey.runs(1).flatMap(draft.survey.pages), options)
  }

  /// Returns the same plan, and does side by side what can be done so.
  ///
  /// - Throws: `CancellationError` alone.
  package static func plan(
    _ site: Site, options: PlanOptions, jobs: Jobs
  ) async throws -> Checked<SitePlan> {
    guard jobs.count > 1 else { return plan(site, options: options) }
    let visibility = Visibility(site, options: options)
    let site = visibility.site
    async let index = SiteIndexPlanner(site).index
    async let names = PageNames(site)
    async let addresses = PageAddresses(site)
    let order = PageOrder(site)
    async let graph = order.graph(of: site)
    let taxonomies = try await jobs.map(Taxonomy.Kind.allCases) { order.taxonomy($0, of: site) }
    let draft = await PlanDraft(
      visibility, order, names: names, addresses: addresses,
      taxonomies: taxonomies.compactMap(\.self), index: index, graph: graph)
    let survey = draft.survey
    let surveyed = try await jobs.map(survey.runs(jobs.count * 8), survey.pages)
    return draft.finished(surveyed.flatMap(\.self), options)
  }
}
