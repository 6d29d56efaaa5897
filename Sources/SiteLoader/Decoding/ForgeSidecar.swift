package import Diagnostics
internal import FrontMatter
package import SiteModel

/// Reads the figures of a project from their file.
package struct ForgeSidecar {
  private let lines: LineMap
  private var diagnostics: [Diagnostic] = []

  /// In bytes: some thirty years of days.
  package static let largest = 2 << 20
  static let size = SizeLimit(largest, "figures of a project have")

  private init(lines: LineMap) { self.lines = lines }

  /// - Returns: Nil where anything in it is not as `showcase refresh` writes it.
  package static func read(_ bytes: [UInt8], file: String) -> Checked<ForgeFigures?> {
    let read = DataDocument.json(bytes, file: file)
    guard let document = read.value, read.diagnostics.isEmpty else {
      return Checked(nil, read.diagnostics)
    }
    var sidecar = ForgeSidecar(lines: document.lines)
    let figures = sidecar.figures(document.root)
    return Checked(sidecar.diagnostics.isEmpty ? figures : nil, sidecar.diagnostics)
  }

  private mutating func figures(_ root: YAMLNode) -> ForgeFigures? {
    guard case .mapping = root.content else {
      report("figures are a JSON object", root)
      return nil
    }
    guard let repository = text("repository", root), let fetched = date("fetched_at", root) else {
      if diagnostics.isEmpty {
        let rule = "figures have a 'repository' and the date 'fetched_at'"
        diagnostics.append(.error(.keyMissing, rule, at: lines.span(root.range)))
      }
      return nil
    }
    var figures = ForgeFigures(repository: repository, fetchedAt: fetched)
    figures.stars = count("stars", root)
    figures.forks = count("forks", root)
    figures.openIssues = count("open_issues", root)
    figures.isArchived = flag("archived", root)
    figures.license = text("license", root)
    figures.pushed = date("pushed", root)
    figures.releaseTag = text("release", root)
    figures.releaseDate = date("release_date", root)
    figures.topics = (root["topics"]?.items ?? []).compactMap(\.text)
    figures.language = text("language", root)
    figures.description = text("description", root)
    figures.homepage = text("homepage", root)
    figures.history = (root["history"]?.items ?? []).compactMap { entry($0) }
      .sorted { $0.date < $1.date }
    return figures
  }

  private mutating func entry(_ node: YAMLNode) -> ForgeFigures.Entry? {
    guard case .mapping = node.content, let date = date("date", node) else {
      report("an entry of 'history' is an object with a 'date'", node)
      return nil
    }
    return ForgeFigures.Entry(
      date: date, stars: count("stars", node), forks: count("forks", node),
      openIssues: count("open_issues", node), pushed: self.date("pushed", node))
  }

  private mutating func text(_ key: String, _ node: YAMLNode) -> String? {
    guard let value = node[key] else { return nil }
    if value.text == nil { report("'\(key)' is a text", value) }
    return value.text
  }

  private mutating func count(_ key: String, _ node: YAMLNode) -> Int? {
    guard let value = node[key] else { return nil }
    guard let number = value.integer, number >= 0 else {
      report("'\(key)' is a whole number that is not negative", value)
      return nil
    }
    return number
  }

  private mutating func flag(_ key: String, _ node: YAMLNode) -> Bool {
    guard let value = node[key] else { return false }
    if value.bool == nil { report("'\(key)' is true or false", value) }
    return value.bool ?? false
  }

  private mutating func date(_ key: String, _ node: YAMLNode) -> ContentDate? {
    guard let value = node[key] else { return nil }
    let date = value.text.flatMap { ContentDate(parsing: $0) }
    if date == nil { report("'\(key)' is a date such as '2026-11-02'", value) }
    return date
  }

  private mutating func report(_ rule: String, _ node: YAMLNode) {
    diagnostics.append(
      .error(.valueType, "\(rule); this is \(node.phrase)", at: lines.span(node.range)))
  }
}

extension DocumentLoader {
  /// The figures that `file` holds.
  func figures(_ file: SourceFile) throws -> (Checked<ForgeFigures?>, SourceDigest?) {
    switch try folder.read(file.path, limit: ForgeSidecar.size) {
    case .failure(let problem): (Checked(nil, [problem.diagnostic]), nil)
    case .success(let bytes):
      (ForgeSidecar.read(bytes, file: file.path), SourceDigest(of: bytes))
    }
  }
}

extension Site {
  /// Figures without a page to stand on.
  var strayFigures: [Diagnostic] {
    let known = Set(projects.map { ForgeFigures.path(besides: $0.source.file.path) })
      .union(failed.map(ForgeFigures.path(besides:)))
    return figures.keys.filter { !known.contains($0) }.sorted().map { path in
      .warning(
        .fileMisplaced,
        "figures stand beside a project's page; none here is '\(path.dropLast(11)).md'",
        at: SourceSpan(file: path))
    }
  }
}
