package import Diagnostics
package import SiteModel

/// Makes one project page of what several files say.
package enum ProjectMerger {
  /// One value that was taken, and what other files said instead.
  package struct Choice: Sendable {
    package var key: String
    package var value: String
    package var source: String
    package var others: [(source: String, value: String)] = []
  }

  package struct Outcome: Sendable {
    package var page: ImportedPage
    package var choices: [Choice]
    package var diagnostics: [Diagnostic]
  }

  /// Takes each key from the file that is believed most; `links` are put together.
  ///
  /// - Parameter findings: With what each file is.
  package static func merge(
    _ findings: [(source: ProjectSource, finding: ProjectFinding)], slug: String
  ) -> Outcome {
    var page = ImportedPage(.project, slug: slug, at: SourceSpan(file: ""))
    var choices: [Choice] = []
    for key in PageKind.project.keys + ["x_license"] {
      let ranked = findings.sorted { $0.source.rank(for: key) < $1.source.rank(for: key) }
      let found = ranked.flatMap { entry in
        entry.finding.fields.filter { $0.key == key }.map { (entry.finding.source, $0) }
      }
      let known = found.filter { $0.1.value != ImportedPage.todo }
      guard let (source, field) = known.first ?? found.first else { continue }
      var chosen = field
      if key == "links" { chosen.value = joined(known.map(\.1.value)) }
      if key == "links" || isBlock(chosen.value) {
        chosen.comment = "from \(names(known.map(\.0), of: key))"
      }
      page.fields.append(chosen)
      if field.value == ImportedPage.todo { continue }
      choices.append(
        Choice(
          key: key, value: words(chosen.value),
          source: key == "links" ? names(known.map(\.0), of: key) : source,
          others: key == "links" ? [] : disagreeing(field.value, known.dropFirst())))
    }
    page.completeWithTodos()
    return Outcome(
      page: page, choices: choices, diagnostics: findings.flatMap(\.finding.diagnostics))
  }

  private static func disagreeing(
    _ value: ExtraValue, _ others: ArraySlice<(String, ImportedField)>
  ) -> [(source: String, value: String)] {
    others.filter { words($0.1.value).lowercased() != words(value).lowercased() }
      .map { (source: $0.0, value: words($0.1.value)) }
  }

  private static func isBlock(_ value: ExtraValue) -> Bool {
    if case .below = YAMLBlock(value) { true } else { false }
  }

  private static func names(_ sources: [String], of key: String) -> String {
    (key == "links" ? sources : Array(sources.prefix(1))).joined(separator: ", ")
  }

  /// The parts of several mappings; of one that is there twice the first.
  private static func joined(_ values: [ExtraValue]) -> ExtraValue {
    var entries: [ExtraValue.Entry] = []
    for case .mapping(let more) in values {
      entries += more.filter { entry in !entries.contains { $0.key == entry.key } }
    }
    return .mapping(entries)
  }

  /// A value on one line, for people.
  package static func words(_ value: ExtraValue) -> String {
    switch value {
    case .text(let text): text
    case .list(let items): items.map(words).joined(separator: ", ")
    case .mapping(let entries):
      entries.first { $0.key == "name" }.map { words($0.value) }
        ?? entries.map { "\($0.key) \(words($0.value))" }.joined(separator: ", ")
    }
  }
}
