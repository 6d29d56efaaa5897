/// Decides which tags have their line to themselves, and which white space is theirs.
///
/// Most tags do when there is nothing else on their line. A parent is judged by its two tags
/// together, and of a block that is an argument only what follows its opening tag and what comes
/// before its closing tag matters: whatever else stands between a parent's tags is not printed.
struct StandaloneTags {
  private let source: SourceText
  private let closings: [Int: Int]
  private var tokens: [Token]

  static func marked(
    _ tokens: [Token], closings: [Int: Int], in source: SourceText
  ) -> [Token] {
    var tags = StandaloneTags(source: source, closings: closings, tokens: tokens)
    tags.mark()
    return tags.tokens
  }

  private mutating func mark() {
    var open: [(kind: Token.Kind, closing: Int)] = []
    for index in tokens.indices {
      while let last = open.last, last.closing <= index { open.removeLast() }
      let isArgument = open.last.map { $0.kind == .parent } ?? false
      switch tokens[index].kind {
      case .text, .variable, .unescaped: break
      case .parent: if let end = closings[index] { markParent(index, end) }
      case .block:
        if let end = closings[index] {
          isArgument ? markArgument(index, end) : markPlace(index, end)
        }
      case .close: break
      case .section, .inverted:
        markAlone(index)
        if let end = closings[index] { markAlone(end) }
      case .partial, .comment, .delimiters: markAlone(index)
      }
      if let end = closings[index] { open.append((tokens[index].kind, end)) }
    }
  }

  private func blanksBefore(_ index: Int) -> Int? {
    source.blanksBefore(tokens[index].range.lowerBound)
  }

  private func blanksAfter(_ index: Int) -> Int? {
    source.blanksAfter(tokens[index].range.upperBound)
  }

  private mutating func markAlone(_ index: Int) {
    guard let before = blanksBefore(index), let after = blanksAfter(index) else { return }
    tokens[index].isStandalone = true
    tokens[index].eatenBefore = before
    tokens[index].eatenAfter = after
  }

  private mutating func markParent(_ index: Int, _ end: Int) {
    guard let before = blanksBefore(index), let after = blanksAfter(end) else { return }
    tokens[index].isStandalone = true
    tokens[index].eatenBefore = before
    tokens[end].eatenAfter = after
  }

  private mutating func markArgument(_ index: Int, _ end: Int) {
    if let after = blanksAfter(index) { tokens[index].eatenAfter = after }
    if let before = blanksBefore(end) { tokens[end].eatenBefore = before }
  }

  private mutating func markPlace(_ index: Int, _ end: Int) {
    markAlone(index)
    markAlone(end)
  }
}
