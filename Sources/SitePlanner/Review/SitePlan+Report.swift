extension SitePlan {
  /// Adds the page of what a person should look at.
  ///
  /// What is stale is measured on the plan's own date, as project pages do it, so that no clock
  /// reaches the output.
  mutating func addReport() {
    findings = Review.findings(of: self, on: updated) + RepositoryCheck.findings(site.projects)
    let url = Self.reportURL
    let page = PlannedPage(url: url, outputPath: OutputPaths.file(of: url), content: .report)
    let place = pages.firstIndex { ($0.url, $0.outputPath) > (page.url, page.outputPath) }
    pages.insert(page, at: place ?? pages.count)
  }
}
