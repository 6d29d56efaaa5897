import CCmarkGFM

/// Visits a tree without recursion: documents can nest 50,000 deep.
struct TreeWalk: ~Copyable {
  enum Step {
    case enter(SyntaxNode)
    /// Not for leaves, which are only entered.
    case leave(SyntaxNode)
  }

  private let iterator: OpaquePointer?

  init(_ root: SyntaxNode) { iterator = cmark_iter_new(root.pointer) }

  deinit { cmark_iter_free(iterator) }

  mutating func next() -> Step? {
    let event = cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return nil }
    return event == CMARK_EVENT_ENTER
      ? .enter(SyntaxNode(pointer: node)) : .leave(SyntaxNode(pointer: node))
  }

  /// Goes on after `node`, without entering what it holds.
  mutating func skip(_ node: SyntaxNode) {
    cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT)
  }
}
