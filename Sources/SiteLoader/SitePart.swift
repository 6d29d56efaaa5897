import Diagnostics
import SiteModel

/// What one file of `content/` adds to the site.
struct SitePart: Sendable {
  private enum Value: Sendable {
    case document(DocumentLoader.Document.Page)
    case asset(Asset)
    case figures(String, ForgeFigures)
    case failed(String)
    case nothing
  }

  private var value: Value
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var digest: SourceDigest?
  /// In bytes, of a document.
  private(set) var length = 0

  init(_ file: SourceFile, _ documents: DocumentLoader, _ assets: AssetLoader) throws {
    let place = SourcePlace(file.path)
    switch place {
    case .settings: value = .nothing
    case .sidecar:
      let (read, digest) = try documents.figures(file)
      self.digest = digest
      value = read.value.map { .figures(file.path, $0) } ?? .failed(file.path)
      diagnostics = read.diagnostics
    case .misplaced(let hint):
      value = .failed(file.path)
      diagnostics = [
        .error(.fileMisplaced, "this file would become no page; \(hint)", at: file.span)
      ]
    case .asset(let outputPath):
      let found = try assets.load(file, outputPath: outputPath)
      value = found.asset.map(Value.asset) ?? .failed(file.path)
      digest = found.asset.map { SourceDigest(contents: nil, shape: $0.shape) }
      diagnostics = found.diagnostics + Self.almostMarkdown(file)
    case .article, .project, .page:
      let document = try documents.load(file, as: place)
      value = document.page.map(Value.document) ?? .failed(file.path)
      digest = document.digest
      length = document.length
      diagnostics = document.diagnostics
    }
  }

  var isArticle: Bool { if case .document(.article) = value { true } else { false } }
  var isProject: Bool { if case .document(.project) = value { true } else { false } }

  /// Gives what the file adds to `site`, and keeps nothing of it.
  mutating func move(to site: inout Site) {
    add(to: &site)
    value = .nothing
  }

  func add(to site: inout Site) {
    switch value {
    case .document(.article(let article)): site.articles.append(article)
    case .document(.project(let project)): site.projects.append(project)
    case .document(.page(var page)):
      if page.path == "/", page.source.title.isEmpty { page.source.title = site.settings.title }
      site.pages.append(page)
    case .asset(let asset): site.assets.append(asset)
    case .figures(let path, let figures): site.figures[path] = figures
    case .failed(let path): site.failed.insert(path)
    case .nothing: break
    }
  }

  /// The page's body, which may be moved to another store.
  var body: BodyReference? {
    get {
      switch value {
      case .document(.article(let article)): article.source.body.reference
      case .document(.project(let project)): project.source.body.reference
      case .document(.page(let page)): page.source.body.reference
      default: nil
      }
    }
    set {
      guard let newValue else { return }
      switch value {
      case .document(.article(var article)):
        article.source.body.reference = newValue
        value = .document(.article(article))
      case .document(.project(var project)):
        project.source.body.reference = newValue
        value = .document(.project(project))
      case .document(.page(var page)):
        page.source.body.reference = newValue
        value = .document(.page(page))
      default: break
      }
    }
  }

  /// Other names for Markdown, which are published as they are.
  private static func almostMarkdown(_ file: SourceFile) -> [Diagnostic] {
    let path = file.path.lowercased()
    if [".md.bak", ".md.orig"].contains(where: path.hasSuffix) {
      return [
        .warning(
          .fileMisplaced,
          "a copy of a page's file is no part of the site; this one is published "
            + "as it is", at: file.span)
      ]
    }
    guard [".md", ".markdown", ".mdown", ".mkd"].contains(where: path.hasSuffix) else { return [] }
    return [
      .warning(
        .fileMisplaced, "a page's file ends in '.md'; this one is copied as it is", at: file.span)
    ]
  }
}

extension Asset {
  /// Of what a page says of it: its bytes are its own matter.
  fileprivate var shape: ContentHash {
    let pixels = pixels.map { "\($0.width) \($0.height)" } ?? ""
    return ContentHash(of: Array("\(outputPath)\0\(size)\0\(pixels)".utf8))
  }
}
