import Diagnostics
import SiteModel

/// Warns of two projects with one repository: most often one entry sent twice.
enum RepositoryCheck {
  static func diagnostics(_ projects: [Project]) -> [Diagnostic] {
    var first: [String: Located<Repository>] = [:]
    return projects.compactMap { project in
      let key = project.repository.value.url.lowercased()
      guard let earlier = first[key] else {
        first[key] = project.repository
        return nil
      }
      return .warning(
        .repositoryDuplicate,
        "each repository has one project page; '\(project.repository.value.url)' has two",
        at: project.repository.span, notes: [Note("named here first", at: earlier.span)])
    }
  }
}
