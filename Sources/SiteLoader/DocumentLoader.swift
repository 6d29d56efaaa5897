import Diagnostics
import FrontMatter
import Markdown
import SiteModel

/// Reads one document: its front matter into a value, its text into the body store.
struct DocumentLoader: Sendable {
  /// A page as it was read, or what stands in for a document that was not.
  struct Document: Sendable {
    enum Page: Sendable {
      case article(Article)
      case project(Project)
      case page(SiteModel.Page)
    }

    var page: Page?
    var diagnostics: [Diagnostic] = []
  }

  /// In bytes: more than this is no text a person wrote.
  static let largest = 8 << 20

  let folder: SourceFolder
  let converter: MarkdownConverter
  let store: BodySink

  /// - Returns: No page where the file's text could not be had; a page with something wrong in its
  ///   front matter is still one, and its text is checked all the same.
  func load(_ file: SourceFile, as place: SourcePlace) throws -> Document {
    switch try folder.read(file.path, limit: Self.largest) {
    case .failure(let problem): return Document(diagnostics: [problem.diagnostic])
    case .success(let bytes):
      if let fault = TextEncoding.fault(in: bytes, file: file.path) {
        return Document(diagnostics: [fault])
      }
      let split = FrontMatterBlock.split(bytes, file: file.path)
      guard split.diagnostics.isEmpty else { return Document(diagnostics: split.diagnostics) }
      return try document(file, place, bytes, split.value)
    }
  }

  private func document(
    _ file: SourceFile, _ place: SourcePlace, _ bytes: [UInt8], _ block: FrontMatterBlock
  ) throws -> Document {
    var document = Document()
    let body = try body(bytes[block.body], of: file, from: block.bodyFirstLine, &document)
    let head = YAMLHead(bytes, block, of: file, isOptional: place.isHome)
    document.diagnostics += head.diagnostics
    var fields = DocumentFields(
      head.document, of: file, opener: SourceSpan(file: file.path, length: 3), keys: place.keys)
    document.page = Self.page(&fields, place, body)
    if head.isWhole { document.diagnostics += fields.faults.diagnostics }
    return document
  }

  static func page(
    _ fields: inout DocumentFields, _ place: SourcePlace, _ body: Body
  ) -> Document.Page? {
    switch place {
    case .article(let name): Article(&fields, name: name, body: body).map(Document.Page.article)
    case .project(let name): Project(&fields, name: name, body: body).map(Document.Page.project)
    case .page(let folders, let name):
      Page(&fields, folders: folders, name: name, body: body).map(Document.Page.page)
    case .settings, .asset, .sidecar, .misplaced: nil
    }
  }

  private func body(
    _ text: ArraySlice<UInt8>, of file: SourceFile, from line: Int, _ document: inout Document
  ) throws -> Body {
    let converted = converter.convert(Array(text), file: file.path, firstLine: line)
    document.diagnostics += converted.diagnostics
    return Body(converted.value, at: try store(converted.value.fragment.encoded()))
  }
}

extension SourcePlace {
  fileprivate var isHome: Bool { self == .page(folders: [], name: nil) }

  var keys: [KeySchema] {
    switch self {
    case .article: ArticleKeys.all
    case .project: ProjectKeys.all
    default: PageKeys.all
    }
  }
}
