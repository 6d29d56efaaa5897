import Diagnostics

/// What a document holds more of than it may.
extension DocumentRenderer {
  /// Enters one more block or span; the document itself is none.
  mutating func deepen(_ node: SyntaxNode) {
    depth += 1
    if depth > options.limits.nesting { nesting.raise(to: depth, at: span(node)) }
  }

  mutating func countLink(at node: SyntaxNode) {
    linkCount.add(at: linkCount.isReached ? inlineSpan(node) : nil)
  }

  /// One error for each limit that was passed, at the first thing beyond it.
  var passedLimits: [Diagnostic] {
    [
      passed(
        nesting, "blocks and spans of text nest at most \(Measure.count(nesting.limit)) deep",
        "nesting"),
      passed(
        headingCount, "a document has at most \(Measure.count(headingCount.limit)) headings",
        "headings"),
      passed(
        linkCount, "a document has at most \(Measure.count(linkCount.limit)) links and pictures",
        "links"),
    ].compactMap { $0 }
  }

  private func passed(_ count: LimitedCount, _ rule: String, _ key: String) -> Diagnostic? {
    guard count.isPassed else { return nil }
    let found = key == "nesting" ? "these reach" : "this one has"
    return .error(
      .markdownTooCostly, "\(rule) (limits.\(key)); \(found) \(Measure.count(count.count))",
      at: count.place ?? SourceSpan(file: file, line: firstLine))
  }
}

extension NodeKind {
  /// Whether a walk enters it and does not leave it.
  var isLeaf: Bool {
    switch self {
    case .htmlBlock, .thematicBreak, .codeBlock, .text, .softBreak, .lineBreak, .code, .htmlInline:
      true
    default: false
    }
  }
}
