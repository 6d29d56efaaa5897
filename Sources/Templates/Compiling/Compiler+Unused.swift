import Diagnostics

extension Compiler {
  /// Returns a warning for each of the site's own templates that no page is made with.
  ///
  /// - Parameter hasErrors: What a template with mistakes includes may be unknown, so partials are
  ///   then left out.
  func unused(hasErrors: Bool) -> [Diagnostic] {
    let used = Set(variants.map(\.key.template))
    let wanted = Set(roots.keys).union(used.map { templates[$0].source.name })
    return templates.indices.compactMap { index in
      let source = templates[index].source
      guard source.isOwn, !used.contains(index), !hasErrors || !source.name.contains("/")
      else { return nil }
      return .warning(
        .templateUnused,
        "a template is of a kind of page, or used by one that is; '\(source.name)' is neither"
          + NearestName.question(for: source.name, among: wanted.sorted()),
        at: SourceSpan(file: source.path))
    }
  }
}
