import Diagnostics
import SiteModel

/// Warns of a project that is called active while its forge says that it is archived.
enum ArchivedCheck {
  static func diagnostics(_ site: Site) -> [Diagnostic] {
    guard !site.figures.isEmpty else { return [] }
    return site.projects.compactMap { project in
      guard project.status == .active, let figures = site.figures(of: project), figures.isArchived
      else { return nil }
      return .warning(
        .forgeArchived,
        "an active project takes changes; its repository was archived when it was asked on "
          + figures.fetchedAt.wholeDay.description,
        at: project.repository.span)
    }
  }
}
