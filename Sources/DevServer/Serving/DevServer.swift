package import Diagnostics
import FlyingSocks
import Foundation
import Glibc
package import SiteLoader

/// `showcase serve`: the site as it is being written.
package struct DevServer: Sendable {
  /// What the person at the terminal is told. Called from any thread.
  package struct Reports: Sendable {
    /// What loading, planning and compiling found, after each change.
    package var found: @Sendable ([Diagnostic], LoadedSite) -> Void
    /// The machine refuses something; the server goes on.
    package var note: @Sendable (String) -> Void

    package init(
      found: @Sendable @escaping ([Diagnostic], LoadedSite) -> Void,
      note: @Sendable @escaping (String) -> Void
    ) {
      self.found = found
      self.note = note
    }
  }

  private let sources: SiteSources
  private let listener: Listener
  private let polls: Bool
  private let reports: Reports
  private let live = LiveSite()

  package init(_ sources: SiteSources, on listener: Listener, polls: Bool, reports: Reports) {
    self.sources = sources
    self.listener = listener
    self.polls = polls
    self.reports = reports
  }

  /// Serves until its task is cancelled.
  ///
  /// - Parameter ready: Called once, when the first state of the site is there; what it throws ends the
  ///   server.
  package func run(ready: @Sendable () throws -> Void) async throws {
    let openFiles = Self.allowManyFiles()
    // A browser that hangs up in the middle of an answer is no reason to end.
    signal(SIGPIPE, SIG_IGN)
    let inbox = ChangeInbox()
    // Before the first look, so that nothing is missed.
    let watch = SourceWatch(root: sources.root, polls: polls, inbox: inbox, note: reports.note)
    defer { withExtendedLifetime(watch) {} }
    var assembly = try SiteAssembly(sources)
    var snapshot = Snapshot()
    try await update(&snapshot, &assembly, ChangeSet(isEverything: true))
    try ready()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await accept(ConnectionCount(openFiles: openFiles)) }
      group.addTask { [assembly, snapshot] in
        await follow(inbox, assembly, snapshot)
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  /// Makes a new state after each change. Whatever goes wrong, the last good one stays.
  private func follow(
    _ inbox: ChangeInbox, _ assembly: SiteAssembly, _ snapshot: Snapshot
  ) async {
    var (assembly, snapshot) = (assembly, snapshot)
    for await _ in inbox.signals {
      let changes = inbox.take()
      do {
        try await update(&snapshot, &assembly, changes)
      } catch {
        if Task.isCancelled { return }
        reports.note("\(error); the last good state stays")
        // What changed is not lost: the next change takes everything anew.
        inbox.put(ChangeSet(isEverything: true))
        try? await Task.sleep(for: .seconds(1))
      }
    }
  }

  private func update(
    _ snapshot: inout Snapshot, _ assembly: inout SiteAssembly, _ changes: ChangeSet
  ) async throws {
    let state = try await assembly.state(after: changes)
    snapshot.mistakes = Mistake.mistakes(in: state.diagnostics, of: state.loaded)
    if let site = state.site {
      // With mistakes in between, what else changed since the last good state is not known here.
      let isStyleOnly = changes.isStyleOnly && !snapshot.isBehind
      snapshot.styles =
        isStyleOnly
        ? snapshot.site.flatMap { StyleChange.between($0.styles, site.styles) } : nil
      snapshot.site = site
      snapshot.revision += 1
    }
    snapshot.isBehind = state.site == nil
    await live.publish(snapshot)
    reports.found(state.diagnostics, state.loaded)
  }

  /// - Parameter open: Counts the connections.
  private func accept(_ open: ConnectionCount) async throws {
    let pool = Self.pool()
    try await pool.prepare()
    let polling = Task { try await pool.run() }
    defer { polling.cancel() }
    let listening = try AsyncSocket(socket: listener.socket, pool: pool)
    let responder = Responder(
      live: live, hosts: HostCheck(host: listener.host, port: listener.port))
    try await withThrowingDiscardingTaskGroup { group in
      while !Task.isCancelled {
        do {
          let socket = try await listening.accept()
          guard open.enter() else {
            try? socket.close()
            continue
          }
          group.addTask {
            defer { open.leave() }
            await Connection(socket: socket, responder: responder).run()
          }
        } catch is CancellationError {
          return
        } catch {
          // Too many open files, or a browser that went away at once: there will be another.
          try await Task.sleep(for: .milliseconds(50))
        }
      }
    }
  }

  private static func pool() -> some AsyncSocketPool { SocketPool.make() }

  /// As many open files as the system lets this process have without asking; returns how many.
  private static func allowManyFiles() -> Int {
    let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    var limit = rlimit()
    guard getrlimit(files, &limit) == 0 else { return 0 }
    limit.rlim_cur = min(limit.rlim_max, 4096)
    setrlimit(files, &limit)
    return getrlimit(files, &limit) == 0 ? Int(limit.rlim_cur) : 0
  }
}
