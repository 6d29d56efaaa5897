package import Diagnostics

/// Everything found wrong with the values of one file, with the places it was found at.
package struct FieldFaults {
  package let lines: LineMap
  package private(set) var diagnostics: [Diagnostic] = []

  /// Lines about which nothing more is to be said.
  private let settled: Set<Int>

  package init(lines: LineMap, settled: Set<Int> = []) {
    self.lines = lines
    self.settled = settled
  }

  package func span(_ node: YAMLNode) -> SourceSpan { lines.span(node.range) }

  package mutating func report(_ diagnostic: Diagnostic) {
    if !settled.contains(diagnostic.span.line) { diagnostics.append(diagnostic) }
  }

  package mutating func error(_ code: DiagnosticCode, _ message: String, at node: YAMLNode) {
    report(.error(code, message, at: span(node)))
  }

  package mutating func warning(_ code: DiagnosticCode, _ message: String, at node: YAMLNode) {
    report(.warning(code, message, at: span(node)))
  }

  package mutating func wrongType(_ key: String, _ shape: ValueShape, _ node: YAMLNode) {
    error(
      .valueType,
      "'\(key)' takes \(shape.phrase); found \(node.phrase)\(node.isLikelyText(for: shape) ? Self.colonHint : "")",
      at: node)
  }

  private static let colonHint = "; a text that holds ': ' needs quotes"

  package mutating func unknownValue(
    _ key: String, _ text: String, among words: [String], at node: YAMLNode
  ) {
    let near = NearestName.question(for: text, among: words)
    let list = near.isEmpty ? "; it is one of \(words.joined(separator: ", "))" : near
    error(.valueUnknown, "\(text.quotedExcerpt) is not a value of '\(key)'\(list)", at: node)
  }

  /// `tags: a, b` is one tag; few mean that.
  package mutating func hintAtList(_ key: String, _ node: YAMLNode) {
    guard case .scalar(let text, .plain) = node.content, text.contains(", ") else { return }
    warning(
      .valueType,
      "'\(key)' takes a list; \(text.quotedExcerpt) is one item, write [\(text)] for several",
      at: node)
  }

  package mutating func tooManyItems(
    _ key: String, _ count: Int, _ limit: Int, in node: YAMLNode
  ) {
    error(
      .frontMatterTooLarge,
      "'\(key)' has at most \(Measure.count(limit)) items; this has \(Measure.count(count))",
      at: node)
  }

  package mutating func repeatedItems(_ key: String, in node: YAMLNode) {
    guard case .sequence(let items) = node.content else { return }
    var first: [YAMLNode.Content: YAMLNode] = [:]
    for item in items {
      guard let before = first[item.content] else {
        first[item.content] = item
        continue
      }
      report(
        .warning(
          .valueDuplicate, "an item of '\(key)' is written once; \(item.phrase) is here again",
          at: span(item), notes: [Note("first written here", at: span(before))]))
    }
  }
}

extension YAMLNode {
  /// Whether this is `a: b` in a list where a text was wanted.
  fileprivate func isLikelyText(for shape: ValueShape) -> Bool {
    guard case .mapping(let entries) = content, entries.count == 1,
      entries[0].keyRange.lowerBound == range.lowerBound
    else { return false }
    return if case .text = shape { true } else { false }
  }
}
