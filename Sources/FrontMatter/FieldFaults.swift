package import Diagnostics

/// Everything found wrong with the values of one file, with the places it was found at.
package struct FieldFaults {
  package let lines: LineMap
  package private(set) var diagnostics: [Diagnostic] = []

  package init(lines: LineMap) { self.lines = lines }

  package func span(_ node: YAMLNode) -> SourceSpan { lines.span(node.range) }

  package mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  package mutating func error(_ code: DiagnosticCode, _ message: String, at node: YAMLNode) {
    diagnostics.append(.error(code, message, at: span(node)))
  }

  package mutating func warning(_ code: DiagnosticCode, _ message: String, at node: YAMLNode) {
    diagnostics.append(.warning(code, message, at: span(node)))
  }

  package mutating func wrongType(_ key: String, _ shape: ValueShape, _ node: YAMLNode) {
    error(.valueType, "'\(key)' takes \(shape.phrase); found \(node.phrase)", at: node)
  }

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
