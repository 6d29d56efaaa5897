import Diagnostics
import FrontMatter
import SiteModel

/// Reads one document: its front matter into a value, its text into the body store.
struct DocumentLoader: Sendable {
  /// A page as it was read, or what stands in for a document that was not.
  struct Document: Sendable {
    /// Boxed: an array of them would have room for the largest of them all.
    indirect enum Page: Sendable {
      case article(Article)
      case project(Project)
      case page(SiteModel.Page)
    }

    var page: Page?
    var diagnostics: [Diagnostic] = []
    /// Nil where the file's text could not be had.
    var digest: SourceDigest?
    /// In bytes.
    var length = 0
  }

  let folder: SourceFolder
  let texts: TextConversion
  let limits: DocumentLimits
  /// Whether a template shows how many words an article has: then a list may show that of others.
  var showsWordCounts = false

  /// - Returns: No page where the file's text could not be had; a page with something wrong in its
  ///   front matter is still one, and its text is checked all the same.
  func load(_ file: SourceFile, as place: SourcePlace) throws -> Document {
    let size = SizeLimit(limits.documentSize, "a document has", key: "document_size")
    switch try folder.read(file.path, limit: size) {
    case .failure(let problem): return Document(diagnostics: [problem.diagnostic])
    case .success(let bytes):
      if let fault = TextEncoding.fault(in: bytes, file: file.path) {
        return Document(diagnostics: [fault])
      }
      let split = FrontMatterBlock.split(
        bytes, file: file.path, limits: limits.frontMatter)
      guard split.diagnostics.isEmpty else { return Document(diagnostics: split.diagnostics) }
      return try document(file, place, bytes, split.value)
    }
  }

  private func document(
    _ file: SourceFile, _ place: SourcePlace, _ bytes: [UInt8], _ block: FrontMatterBlock
  ) throws -> Document {
    var document = Document()
    let contents = ContentHash(of: bytes)
    let text = try texts.convert(
      bytes, block, contents: contents, file: file.path, isQuoted: place.isArticle)
    document.diagnostics += text.diagnostics
    document.length = bytes.count
    document.digest = SourceDigest(
      contents: contents, shape: shape(bytes[..<block.body.lowerBound], text))
    let head = YAMLHead(
      bytes, block, of: file, isOptional: place.isHome, limits: limits.frontMatter)
    document.diagnostics += head.diagnostics
    var fields = DocumentFields(
      head.document, of: file, opener: SourceSpan(file: file.path, length: 3), keys: place.keys)
    document.page = Self.page(&fields, place, text.body)
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

  private func shape(_ frontMatter: ArraySlice<UInt8>, _ text: ConvertedText) -> ContentHash {
    let length = showsWordCounts ? text.body.wordCount : text.body.readingMinutes
    var shape = Array(frontMatter)
    shape.append(text.shape)
    shape.append(littleEndian: UInt64(length))
    return ContentHash(of: shape)
  }
}

extension SourcePlace {
  fileprivate var isArticle: Bool { if case .article = self { true } else { false } }

  fileprivate var isHome: Bool { self == .page(folders: [], name: nil) }

  var keys: [KeySchema] {
    switch self {
    case .article: ArticleKeys.all
    case .project: ProjectKeys.all
    default: PageKeys.all
    }
  }
}
