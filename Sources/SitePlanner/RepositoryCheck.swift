import Diagnostics
import SiteModel

/// Warns of two projects with one repository: most often one entry sent twice.
enum RepositoryCheck {
  static func diagnostics(_ projects: [Project]) -> [Diagnostic] {
    findings(projects).map(\.diagnostic)
  }

  /// The later project of each pair.
  static func findings(_ projects: [Project]) -> [Finding] {
    var first: [String: Located<Repository>] = [:]
    return projects.enumerated().compactMap { index, project in
      let key = project.repository.value.url.lowercased()
      guard let earlier = first[key] else {
        first[key] = project.repository
        return nil
      }
      return Finding(
        .repositoryDuplicate,
        "each repository has one project page; '\(project.repository.value.url)' has two",
        at: project.repository.span, of: .project(index),
        notes: [Note("named here first", at: earlier.span)])
    }
  }
}
