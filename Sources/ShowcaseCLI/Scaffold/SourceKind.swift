import ArgumentParser

/// What `showcase new` makes.
enum SourceKind: String, CaseIterable, ExpressibleByArgument {
  case article, project, page

  /// The folder in which its sources lie.
  var folder: String {
    switch self {
    case .article: "content/articles"
    case .project: "content/projects"
    case .page: "content"
    }
  }
}
