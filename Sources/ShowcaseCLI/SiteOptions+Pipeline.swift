import SiteLoader
import SiteModel
import SitePlanner
import SiteRenderer
import SiteWriter

extension SiteOptions {
  var reporter: Reporter { Reporter(format: format, quiet: quiet, strict: strict) }

  /// Where the site is published: an output that was named is relative to the working folder.
  var location: OutputLocation {
    OutputLocation(site: source.root, output: output.map { AbsolutePath.of($0) } ?? "public")
  }

  var pipeline: Pipeline {
    Pipeline(
      loader: SiteLoader(root: source.root, overrun: CommandFailure.overrun(reporter)),
      planOptions: PlanOptions(
        now: Environment.now, drafts: drafts, future: future, epoch: Environment.epoch),
      renderOptions: RenderOptions(portable: portable),
      baseURL: baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" },
      jobs: Jobs(jobs ?? Environment.processors), worker: Environment.worker,
      showsProgress: format == .text && !quiet && Terminal.isInteractive)
  }
}
