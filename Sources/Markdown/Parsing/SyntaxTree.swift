import CCmarkGFM

/// A parsed document and the parser that made it, each freed exactly once.
struct SyntaxTree: ~Copyable {
  private let parser: OpaquePointer?
  private let root: SyntaxNode?

  /// - Complexity: O(*n*) for text that people write; see `ConversionCost` for the rest.
  init(parsing text: UnsafeBufferPointer<UInt8>) {
    let parsed = MarkdownLibrary.shared.parse(text)
    parser = parsed.parser
    root = parsed.root.map { SyntaxNode(pointer: $0) }
  }

  /// Runs `body` on the root, which is not valid any longer than that.
  func withRoot(_ body: (SyntaxNode) -> Void) {
    if let root { body(root) }
  }

  deinit {
    if let root { cmark_node_free(root.pointer) }
    cmark_parser_free(parser)
  }
}
