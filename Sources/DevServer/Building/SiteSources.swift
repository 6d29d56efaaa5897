package import Diagnostics
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
  /// Is told of a file whose reading does not end, and has to end the process.
  package var overrun: (@Sendable (Diagnostic) -> Void)?

  package init(
    root: String, planOptions: PlanOptions, jobs: Jobs, worker: WorkerCommand,
    overrun: (@Sendable (Diagnostic) -> Void)? = nil
  ) {
    self.root = root
    self.planOptions = planOptions
    self.jobs = jobs
    self.worker = worker
    self.overrun = overrun
  }
}
