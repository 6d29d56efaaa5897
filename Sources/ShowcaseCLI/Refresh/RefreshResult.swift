import Diagnostics
import ForgeClient
import SiteModel

/// What came of one project.
struct RefreshResult: Sendable {
  var outcome: ForgeOutcome
  var project: Project

  /// Where an author has to look at it.
  var diagnostic: Diagnostic? {
    let (url, span) = (project.repository.value.url, project.repository.span)
    switch outcome {
    case .figures(_, let new?):
      return .warning(
        .forgeMoved, "a repository is named by its own address; '\(url)' is '\(new)' now", at: span)
    case .missing:
      return .warning(
        .forgeMissing, "a repository is where it can be found; the forge knows no '\(url)'",
        at: span)
    case .failed(let reason):
      return .warning(
        .forgeFailed,
        "figures come from the forge; there are none of '\(url)' this time: \(reason)",
        at: span)
    case .figures, .postponed, .unsupported: return nil
    }
  }
}
