import CCmarkGFM
import CParserMemory

/// A parsed document. It and the parser that made it lie in the memory of the parse, and go with it:
/// on the thread that made it.
struct SyntaxTree: ~Copyable {
  private let root: SyntaxNode?

  /// - Complexity: O(*n*) for text that people write; see `ConversionCost` for the rest.
  init(parsing text: UnsafeBufferPointer<UInt8>) {
    let library = MarkdownLibrary.shared
    showcase_parse_begins()
    root = library.parse(text).map { SyntaxNode(pointer: $0) }
  }

  /// Runs `body` on the root, which is not valid any longer than that.
  func withRoot(_ body: (SyntaxNode) -> Void) {
    if let root { body(root) }
  }

  deinit { showcase_parse_ends() }
}
