/// The words of repostatus.org.
package enum ProjectStatus: String, CaseIterable, Hashable, Sendable {
  case active, wip, concept, suspended, inactive, unsupported, moved, abandoned
}
