import Diagnostics
import SiteLoader
import Synchronization

/// Prints what is wrong after a change, and that nothing is any more; the same things only once.
final class ReportedChanges: Sendable {
  private let printed = Mutex<Set<Diagnostic>>([])

  func report(_ diagnostics: [Diagnostic], of loaded: LoadedSite, by reporter: Reporter) {
    let found = Set(diagnostics)
    let isMended = printed.withLock { printed -> Bool? in
      defer { printed = found }
      return printed == found ? nil : printed.contains { $0.severity == .error }
    }
    guard let isMended else { return }
    if reporter.report(diagnostics, of: loaded), isMended {
      // Whoever reads no more has the site in a browser: the server goes on.
      try? reporter.summarise("The mistakes are mended")
    }
  }
}
