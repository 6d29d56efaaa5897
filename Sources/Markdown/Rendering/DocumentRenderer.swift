import Diagnostics

/// Writes a syntax tree as HTML and notes what the rest of the site needs to know, in one walk.
///
/// Every container of Markdown is a wall for raw HTML: what raw HTML opens inside a container is
/// closed inside it, and what it closes must have been opened there. So the output is well nested
/// whatever the author wrote.
struct DocumentRenderer {
  let options: MarkdownOptions
  let file: String
  /// The 1-based line of the file on which the parsed text begins.
  let firstLine: Int
  /// The parsed text.
  let source: UnsafeBufferPointer<UInt8>

  var output = HTMLOutput()
  var prose = Prose()
  var ids = AnchorNames()
  var outline: [OutlineEntry] = []
  var links: [FoundLink] = []
  var picturesWithoutText: [SourceSpan] = []
  var diagnostics: [Diagnostic] = []

  /// Whether `[[` and `\[` occur at all.
  private(set) var hasWikiLinks = false
  private(set) var hasEscapedBrackets = false

  /// What is open, outermost first.
  var open: [OpenElement] = []
  /// The link that is being written, if it is one of the site's.
  var openLink: Prose.Mention?
  /// Whether an `<a>` is open; links do not nest.
  var isInLink = false
  var picture = PictureInProgress()
  /// The block that was entered last: inlines stand in it.
  private(set) var block: SyntaxNode? {
    didSet { knownDefinitionLines = nil }
  }
  /// Once asked for.
  var knownDefinitionLines: Int?
  var knownLines: SourceLines?
  var table = TableInProgress()
  var footnotes = FootnoteCounts()
  /// How many raw `<a>` without an address were closed at once; their end tags are still to come.
  var closedAnchors = 0
  /// Raw HTML that is being removed with what it holds.
  var removal: Removal?
  /// How many blocks and spans are open; the document is none of them.
  var depth = -1
  var nesting: LimitedCount
  var headingCount: LimitedCount
  var linkCount: LimitedCount

  static func convert(
    _ text: [UInt8], options: MarkdownOptions, file: String, firstLine: Int
  ) -> Checked<ConvertedDocument> {
    text.withUnsafeBufferPointer { source in
      let tree = SyntaxTree(parsing: source)
      var renderer = DocumentRenderer(
        options: options, file: file, firstLine: firstLine, source: source)
      tree.withRoot { renderer.render($0) }
      return renderer.result
    }
  }

  /// A document that passes a limit has no text and no links: that it is too much for anybody who
  /// would work on it is all that its limits say. Others may link to its headings.
  private var result: Checked<ConvertedDocument> {
    let passed = passedLimits
    guard passed.isEmpty else {
      return Checked(
        ConvertedDocument(outline: outline, anchors: ids.all, summary: prose.summary ?? ""),
        diagnostics + passed)
    }
    return Checked(
      ConvertedDocument(
        fragment: Fragment(html: output.bytes, slots: output.slots), outline: outline,
        links: links, anchors: ids.all, summary: prose.summary ?? "",
        wordCount: prose.wordCount, picturesWithoutText: picturesWithoutText),
      diagnostics)
  }

  private init(
    options: MarkdownOptions, file: String, firstLine: Int, source: UnsafeBufferPointer<UInt8>
  ) {
    self.options = options
    self.file = file
    self.firstLine = firstLine
    self.source = source
    nesting = LimitedCount(limit: options.limits.nesting)
    headingCount = LimitedCount(limit: options.limits.headings)
    linkCount = LimitedCount(limit: options.limits.links)
  }

  private mutating func render(_ root: SyntaxNode) {
    output.bytes.reserveCapacity(source.count * 2)
    hasWikiLinks = ByteSearch.contains(source, Array("[[".utf8))
    hasEscapedBrackets = hasWikiLinks && ByteSearch.contains(source, Array("\\[".utf8))
    if root.lastChild?.kind == .footnoteDefinition {
      footnotes = FootnoteCounts(in: root)
      ids.keepsFootnoteNames = true
    }
    var walk = TreeWalk(root)
    while let step = walk.next() {
      switch step {
      case .enter(let node): enter(node)
      case .leave(let node): leave(node)
      }
    }
  }

  private mutating func enter(_ node: SyntaxNode) {
    let kind = node.kind
    if !kind.isLeaf { deepen(node) }
    if picture.depth > 0 { return enterInsidePicture(node, kind) }
    switch kind {
    case .text: text(node)
    case .softBreak: softBreak()
    case .lineBreak: lineBreak()
    case .code: code(node)
    case .htmlInline: rawHTML(node, inline: true)
    case .emphasis: openInline("<em>", end: "</em>")
    case .strong: openInline("<strong>", end: "</strong>")
    case .strikethrough: openInline("<del>", end: "</del>")
    case .link: openLink(node)
    case .image: openPicture(node)
    case .footnoteReference: footnoteReference(node)
    default:
      block = node
      enterBlock(node, kind)
    }
  }

  private mutating func leave(_ node: SyntaxNode) {
    let kind = node.kind
    depth -= 1
    if picture.depth > 0 {
      if kind == .image { closePicture(node) }
      return
    }
    switch kind {
    case .paragraph: closeParagraph(node)
    case .tableCell, .heading:
      close()
      endProse()
    case .table: closeTable()
    case .footnoteDefinition: closeFootnoteDefinition(node)
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .footnoteReference: break
    default: close()
    }
  }

  /// Where `node` begins in the file.
  func span(_ node: SyntaxNode) -> SourceSpan {
    SourceSpan(file: file, line: firstLine + node.line - 1, column: node.column)
  }
}
