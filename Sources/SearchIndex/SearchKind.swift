/// What a result is, as readers are told.
package enum SearchKind: UInt8, CaseIterable, Sendable {
  case article, project, page

  /// The word that stands beside a result.
  package var label: String {
    switch self {
    case .article: "Article"
    case .project: "Project"
    case .page: "Page"
    }
  }
}
