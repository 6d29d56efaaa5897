import Diagnostics
import SiteModel

/// Finds the project that a slug in front matter means.
struct ReferenceResolver {
  let site: Site
  let names: PageNames
  let visibility: Visibility
  private(set) var diagnostics: [Diagnostic] = []

  init(site: Site, names: PageNames, visibility: Visibility) {
    self.site = site
    self.names = names
    self.visibility = visibility
  }

  /// Returns the projects that `references` name, each once, in their order.
  ///
  /// - Parameter own: The project that names them, which may not name itself.
  mutating func projects(
    _ references: [Located<String>], key: String, own: Int? = nil
  ) -> [Int] {
    var found: [Int] = []
    for reference in references {
      guard let project = project(reference, key: key, own: own), !found.contains(project) else {
        continue
      }
      found.append(project)
    }
    return found
  }

  /// Returns the project that `reference` names, or reports why there is none.
  mutating func project(_ reference: Located<String>, key: String, own: Int? = nil) -> Int? {
    let name = reference.value
    if let project = names.project(named: name) {
      guard project != own else {
        diagnostics.append(
          .error(
            .referenceSelf, "'\(key)' names other projects; '\(name)' is this one",
            at: reference.span))
        return nil
      }
      return project
    }
    if let reason = visibility.hiddenProjects[name] {
      diagnostics.append(
        .error(
          .referenceDraft, "'\(key)' names published projects; '\(name)' is \(reason.phrase)",
          at: reference.span))
      return nil
    }
    if visibility.failedSlugs.contains(name) { return nil }
    let near =
      diagnostics.count < 500
      ? NearestName.question(for: name, among: names.projects.keys.sorted()) : ""
    diagnostics.append(
      .error(
        .referenceUnknown, "'\(key)' names projects of this site; '\(name)' is none\(near)",
        at: reference.span))
    return nil
  }
}
