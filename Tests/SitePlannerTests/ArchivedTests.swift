import SiteModel
import SitePlanner
import Testing

@Suite struct ArchivedTests {
  @Test(arguments: [
    (ProjectStatus.active, true, 1), (.active, false, 0), (.unsupported, true, 0),
  ])
  func anActiveProjectIsNotArchivedOnItsForge(
    _ status: ProjectStatus, _ isArchived: Bool, _ count: Int
  ) throws {
    var builder = SiteBuilder()
    builder.project("p") { $0.status = status }
    let project = builder.site.projects[0]
    var figures = ForgeFigures(
      repository: project.repository.value.url,
      fetchedAt: try #require(ContentDate(parsing: "2026-11-26")))
    figures.isArchived = isArchived
    builder.site.figures[ForgeFigures.path(besides: project.source.file.path)] = figures

    #expect(builder.faults().count { $0.contains("forge-archived") } == count)
  }
}
