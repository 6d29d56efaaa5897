import Diagnostics
import SiteModel

/// Warns of two projects with one repository: most often one entry sent twice.
enum RepositoryCheck {
  static func diagnostics(_ projects: [Project]) -> [Diagnostic] {
    findings(projects).map(\.diagnostic)
  }

  /// The later project of each pair.
  static func findings(_ projects: [Project]) -> [Finding] {
    var first: [String: Int] = [:]
    first.reserveCapacity(projects.count)
    return projects.indices.compactMap { index in
      let url = projects[index].repository.value.url
      let key = url.lowercased()
      guard let earlier = first[key] else {
        first[key] = index
        return nil
      }
      return Finding(
        .repositoryDuplicate,
        "each repository has one project page; '\(url)' has two",
        at: projects[index].repository.span, of: .project(index),
        notes: [Note("named here first", at: projects[earlier].repository.span)])
    }
  }
}
