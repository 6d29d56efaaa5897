import SiteModel
import SiteRenderer
import Synchronization

/// The files of the search, which depend on all pages: made when the first of them is asked for.
actor SearchShelf {
  private let renderer: SiteRenderer
  private let jobs: Jobs
  private var making: Task<[String: [UInt8]], any Error>?

  init(renderer: SiteRenderer, jobs: Jobs) {
    self.renderer = renderer
    self.jobs = jobs
  }

  /// Nil where the search has no such file.
  func file(_ path: String) async throws -> [UInt8]? {
    let (renderer, jobs) = (renderer, jobs)
    let task = making ?? Task { try await Self.files(renderer, jobs) }
    making = task
    return try await task.value[path]
  }

  private static func files(
    _ renderer: SiteRenderer, _ jobs: Jobs
  ) async throws -> [String: [UInt8]] {
    let files = Collected()
    try await renderer.searchIndexer().write(jobs: jobs) { path, bytes in
      files.all.withLock { $0[path] = bytes }
    }
    return files.all.withLock { $0 }
  }

  /// Filled from many threads.
  private final class Collected: Sendable {
    let all = Mutex<[String: [UInt8]]>([:])
  }
}
