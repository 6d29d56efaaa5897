extension DiagnosticCode {
  /// What `showcase explain` says of it.
  package var explanation: Explanation? { Self.explanations[self] }

  private static let explanations: [DiagnosticCode: Explanation] = [
    Explanation.files, Explanation.frontMatter, Explanation.projects, Explanation.markdown,
    Explanation.links, Explanation.templates, Explanation.output, Explanation.review,
    Explanation.site, Explanation.imports, Explanation.servers,
  ].reduce(into: [:]) { all, area in all.merge(area) { first, _ in first } }
}
