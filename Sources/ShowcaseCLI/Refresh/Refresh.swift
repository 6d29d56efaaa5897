import Diagnostics
import ForgeClient
import Markdown
import SiteLoader
import SiteModel
import SiteWriter
import SourceWriter

/// One run: which projects are asked for, and what came of it.
struct Refresh {
  /// How many questions are under way at once.
  static let width = 4

  private let sources: SourceFolder
  private let loaded: LoadedSite
  private let date: ContentDate
  private let reporter: Reporter
  private let client: ForgeClient
  private var projects: [Project]
  private var tally = RefreshTally()

  init(root: String, base: String?, reporter: Reporter, date: ContentDate) async throws {
    sources = SourceFolder(root)
    self.date = date
    self.reporter = reporter
    let store = try BodyStore()
    // The pages' texts are looked over by 'check'; here they are of no interest.
    loaded = try await SiteLoader(root: root, overrun: CommandFailure.overrun(reporter)).load(
      jobs: Jobs(Environment.processors),
      converter: { options in
        MarkdownConverter(
          options: options, worker: Environment.worker, jobs: Environment.processors)
      },
      store: { try store.append($0) }
    ).value
    projects = loaded.site.projects.filter {
      $0.repository.value.host != "unknown.invalid"
    }
    client = ForgeOptions.client(base: base)
  }

  /// Keeps only the projects of these slugs, or all where there are none.
  ///
  /// - Returns: Those that no project has.
  mutating func keep(slugs: [String]) -> [String] {
    guard !slugs.isEmpty else { return [] }
    let known = Set(projects.map(\.source.slug.text))
    projects.removeAll { !slugs.contains($0.source.slug.text) }
    return slugs.filter { !known.contains($0) }
  }

  /// Passes over the projects whose figures are younger.
  mutating func leaveFresh(hours: Int) {
    let (count, site, date) = (projects.count, loaded.site, date)
    projects.removeAll { project in
      guard let figures = site.figures(of: project) else { return false }
      let age = date.secondsSinceEpoch - figures.fetchedAt.secondsSinceEpoch
      return figures.repository == project.repository.value.url && (0..<hours * 3600).contains(age)
    }
    tally.fresh = count - projects.count
  }

  mutating func run() async throws {
    var waiting = projects.makeIterator()
    try await withThrowingTaskGroup(of: RefreshResult.self) { group in
      for _ in 0..<Self.width {
        if let project = waiting.next() { add(project, to: &group) }
      }
      while let result = try await group.next() {
        tally.add(result)
        for note in await client.notes() { reporter.note(note) }
        if let project = waiting.next() { add(project, to: &group) }
      }
    }
    _ = reporter.report(tally.diagnostics.sorted(), of: loaded)
    try reporter.summarise(tally.summary)
  }

  private func add(
    _ project: Project, to group: inout ThrowingTaskGroup<RefreshResult, any Error>
  ) {
    let step = RefreshStep(
      project: project, client: client, sources: sources, date: date)
    group.addTask { try await step.run() }
  }
}
