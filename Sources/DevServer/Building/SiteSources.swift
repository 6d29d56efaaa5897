package import Markdown
package import SiteModel
package import SitePlanner

/// Where the site comes from, and what of it is shown.
package struct SiteSources: Sendable {
  /// Absolute path of the site.
  package var root: String
  package var planOptions: PlanOptions
  package var jobs: Jobs
  /// Converts what could stop this process.
  package var worker: WorkerCommand

  package init(root: String, planOptions: PlanOptions, jobs: Jobs, worker: WorkerCommand) {
    self.root = root
    self.planOptions = planOptions
    self.jobs = jobs
    self.worker = worker
  }
}
