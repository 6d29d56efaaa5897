/// The words of repostatus.org.
package enum ProjectStatus: String, CaseIterable, Hashable, Sendable {
  case active, wip, concept, suspended, inactive, unsupported, moved, abandoned

  /// Whether nobody develops it here any more, and nobody is expected to.
  package var hasEnded: Bool {
    switch self {
    case .unsupported, .moved, .abandoned: true
    case .active, .wip, .concept, .suspended, .inactive: false
    }
  }
}
