import Diagnostics

/// Finds the closing tag of every section, parent and block.
struct Pairing {
  /// Deeper nesting is a mistake: it keeps the compiler and the renderer from running out of stack.
  static let deepest = 100

  private let source: SourceText
  private let tokens: [Token]
  private var open: [Int] = []
  /// By the index of the opening token.
  private(set) var closings: [Int: Int] = [:]
  /// By the index of an opening token that is not closed: the token before which what is around it
  /// ends, so that its names are understood all the same.
  private(set) var ends: [Int: Int] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var isTooDeep = false

  init(_ tokens: [Token], in source: SourceText) {
    self.source = source
    self.tokens = tokens
    for index in tokens.indices {
      if tokens[index].opensPair { push(index) }
      if tokens[index].kind == .close { close(index) }
    }
    reportUnclosed(from: 0, closing: nil)
  }

  private func name(_ index: Int) -> String { source.string(tokens[index].content) }

  private func tag(_ index: Int) -> String { source.string(tokens[index].range) }

  private mutating func push(_ index: Int) {
    if open.count >= Self.deepest, !isTooDeep {
      isTooDeep = true
      diagnostics.append(
        .error(
          .templateSyntax, "sections nest at most \(Self.deepest) deep",
          at: source.span(tokens[index].range)))
    }
    open.append(index)
  }

  private mutating func close(_ index: Int) {
    guard let last = open.last else { return reportStray(index, notes: []) }
    if let depth = open.lastIndex(where: { name($0) == name(index) }) {
      reportUnclosed(from: depth + 1, closing: index)
      closings[open[depth]] = index
      open.removeSubrange(depth...)
    } else if NearestName.suggestion(for: name(index), among: [name(last)]) != nil {
      reportStray(index, notes: [opened(last)])
      closings[last] = index
      open.removeLast()
    } else {
      reportStray(index, notes: [opened(last)])
    }
  }

  private func opened(_ index: Int) -> Note {
    Note("'\(tag(index))' is open here", at: source.span(tokens[index].range))
  }

  private mutating func reportStray(_ index: Int, notes: [Note]) {
    let question = open.last.map { NearestName.question(for: name(index), among: [name($0)]) }
    diagnostics.append(
      .error(
        .templateUnclosed,
        "a closing tag needs its opening tag; '\(tag(index))' has none"
          + (question ?? ""), at: source.span(tokens[index].range), notes: notes))
  }

  private mutating func reportUnclosed(from depth: Int, closing: Int?) {
    for index in open[min(depth, open.count)...] {
      ends[index] = closing ?? tokens.count
      let notes = closing.map {
        [Note("'\(tag($0))' closes what is around it", at: source.span(tokens[$0].range))]
      }
      diagnostics.append(
        .error(
          .templateUnclosed, "every section is closed; '\(tag(index))' is not",
          at: source.span(tokens[index].range), notes: notes ?? []))
    }
  }
}
