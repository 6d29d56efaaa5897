import SiteModel

/// What a file of `content/` is, as its path says.
enum SourcePlace: Hashable, Sendable {
  case settings
  /// The name the slug comes from: the file's, or its folder's.
  case article(name: String)
  case project(name: String)
  /// The folders above it below `content/`, and the last part of its path; nil for the home page.
  case page(folders: [String], name: String?)
  /// The path in the output.
  case asset(outputPath: String)
  /// Figures made by a machine, which are read elsewhere.
  case sidecar
  /// A Markdown file that would become no page; the text says where it could go.
  case misplaced(hint: String)

  /// - Parameter path: Relative to the site root, below `content/`.
  init(_ path: String) {
    let segments = path.split(separator: "/").dropFirst().map(String.init)
    let outputPath = segments.joined(separator: "/")
    guard let last = segments.last else {
      self = .misplaced(hint: "")
      return
    }
    if outputPath == "site.yml" {
      self = .settings
    } else if outputPath == "site.yaml" {
      self = .misplaced(hint: "settings are in content/site.yml")
    } else if outputPath == "404.md" {
      self = .misplaced(hint: "what readers of missing pages see is templates/404.html")
    } else if segments[0] == "projects", last.hasSuffix(".forge.json") {
      self = .sidecar
    } else if !last.hasSuffix(".md") {
      self = .asset(outputPath: outputPath)
    } else if segments.count > 1, segments[0] == "articles" || segments[0] == "projects" {
      self = Self.entry(segments)
    } else {
      self = Self.page(segments)
    }
  }

  /// Of an article or a project: `articles/NAME.md` or `articles/NAME/index.md`.
  private static func entry(_ segments: [String]) -> SourcePlace {
    let stem = String(segments[segments.count - 1].dropLast(3))
    if segments == [segments[0], "index.md"] {
      return .misplaced(hint: "the list of all \(segments[0]) has no file of its own")
    }
    let name: String
    if segments.count == 2 {
      name = stem
    } else if segments.count == 3, stem == "index" {
      name = segments[1]
    } else {
      let wanted = stem == "index" ? segments[segments.count - 2] : stem
      let kind = segments[0]
      return .misplaced(
        hint: "write content/\(kind)/\(wanted).md, or content/\(kind)/\(wanted)/index.md")
    }
    return segments[0] == "articles" ? .article(name: name) : .project(name: name)
  }

  private static func page(_ segments: [String]) -> SourcePlace {
    let folders = Array(segments.dropLast())
    let stem = String(segments[segments.count - 1].dropLast(3))
    if stem != "index" { return .page(folders: folders, name: stem) }
    return .page(folders: folders.dropLast(), name: folders.last)
  }
}
