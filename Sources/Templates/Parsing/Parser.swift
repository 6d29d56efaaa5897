import Diagnostics

/// Makes a tree of a template's tokens.
struct Parser {
  private let source: SourceText
  private let tokens: [Token]
  private let closings: [Int: Int]
  private let ends: [Int: Int]
  private var blocks: [Block] = []

  /// Returns the template's tree, as good as it can be made out, with the mistakes of its tags.
  static func parse(_ source: SourceText) -> Checked<ParsedTemplate> {
    let tokens = Lexer.tokens(of: source)
    let pairing = Pairing(tokens.value, in: source)
    var parser = Parser(
      source: source,
      tokens: StandaloneTags.marked(tokens.value, closings: pairing.closings, in: source),
      closings: pairing.closings, ends: pairing.ends)
    let nodes = pairing.isTooDeep ? [] : parser.nodes(tokens.value.indices)
    let diagnostics = tokens.diagnostics + pairing.diagnostics
    return Checked(
      ParsedTemplate(
        source: source, nodes: nodes, blocks: parser.blocks, isBroken: !diagnostics.isEmpty),
      diagnostics)
  }

  private init(source: SourceText, tokens: [Token], closings: [Int: Int], ends: [Int: Int]) {
    self.source = source
    self.tokens = tokens
    self.closings = closings
    self.ends = ends
  }

  /// Where what a tag opens ends, and where to go on.
  private func end(of index: Int) -> (inside: Int, next: Int) {
    if let closing = closings[index] { return (closing, closing + 1) }
    if let end = ends[index] { return (end, end) }
    return (index + 1, index + 1)
  }

  private mutating func nodes(_ indices: Range<Int>) -> [Node] {
    var nodes: [Node] = []
    var index = indices.lowerBound
    while index < indices.upperBound {
      let (inside, next) = end(of: index)
      if let node = node(index, inside) { nodes.append(node) }
      index = next
    }
    return nodes
  }

  private mutating func node(_ index: Int, _ end: Int) -> Node? {
    let token = tokens[index]
    switch token.kind {
    case .text: return text(index)
    case .comment, .delimiters, .close: return tag(.comment, index)
    case .variable: return tag(.variable(isRaw: false), index)
    case .unescaped: return tag(.variable(isRaw: true), index)
    case .partial: return tag(.partial, index)
    case .section, .inverted:
      var section = tag(.section(isInverted: token.kind == .inverted), index)
      section.children = nodes(index + 1..<end)
      return section
    case .parent:
      var parent = tag(.parent, index)
      parent.children = arguments(index + 1..<end, of: &parent)
      return parent
    case .block: return block(index, end, isArgument: false)
    }
  }

  /// The text that is left when the tags beside it have taken the white space that is theirs.
  private func text(_ index: Int) -> Node? {
    let range = tokens[index].range
    let begin = range.lowerBound + (index > 0 ? tokens[index - 1].eatenAfter : 0)
    let end = range.upperBound - (index + 1 < tokens.count ? tokens[index + 1].eatenBefore : 0)
    return begin < end ? Node(kind: .text, range: begin..<end) : nil
  }

  private func tag(_ kind: Node.Kind, _ index: Int) -> Node {
    let token = tokens[index]
    let begin = token.range.lowerBound
    var node = Node(kind: kind, range: token.range, isStandalone: token.isStandalone)
    node.name = TagName(token, in: source)
    if token.isStandalone { node.indentation = begin - token.eatenBefore..<begin }
    return node
  }

  /// The blocks between a parent's tags; anything else there would be lost in silence.
  private mutating func arguments(_ indices: Range<Int>, of parent: inout Node) -> [Node] {
    var nodes: [Node] = []
    var index = indices.lowerBound
    while index < indices.upperBound {
      let (inside, next) = end(of: index)
      switch tokens[index].kind {
      case .block: nodes.append(block(index, inside, isArgument: true))
      case .comment, .delimiters: break
      case .text where source.bytes[tokens[index].range].allSatisfy(\.isWhitespace): break
      default: parent.ignored.append(tokens[index].range)
      }
      index = next
    }
    return nodes
  }

  private mutating func block(_ index: Int, _ end: Int, isArgument: Bool) -> Node {
    let number = blocks.count
    let node = tag(.block(number), index)
    var block = Block(
      name: node.name.text, nameRange: node.name.range, content: content(index, end))
    if isArgument {
      block.outdent = outdent(of: block.content)
    } else {
      (block.place, block.indentation) = place(index, end, block.content)
    }
    blocks.append(block)
    blocks[number].children = nodes(index + 1..<end)
    return node
  }

  /// What lies between two tags, without the white space that is theirs.
  private func content(_ index: Int, _ end: Int) -> Range<Int> {
    let begin = tokens[index].range.upperBound + tokens[index].eatenAfter
    guard end < tokens.count else { return begin..<max(begin, source.bytes.count) }
    return begin..<max(begin, tokens[end].range.lowerBound - tokens[end].eatenBefore)
  }

  private func outdent(of content: Range<Int>) -> Int {
    guard source.isAtLineStart(content.lowerBound) else { return 0 }
    return source.intrinsicIndentation(of: content)?.count ?? 0
  }

  private func place(
    _ index: Int, _ end: Int, _ content: Range<Int>
  ) -> (Block.Place, indentation: Range<Int>) {
    let begin = tokens[index].range.lowerBound
    guard let blanks = source.blanksBefore(begin) else { return (.inline, 0..<0) }
    if tokens[index].isStandalone {
      return (.ownLines, source.intrinsicIndentation(of: content) ?? begin - blanks..<begin)
    }
    guard end < tokens.count else { return (.inline, 0..<0) }
    let isAlone = source.blanksAfter(tokens[end].range.upperBound) != nil
    let isOneLine = !source.bytes[content].contains(.newline)
    return isAlone && isOneLine ? (.ownLine, begin - blanks..<begin) : (.inline, 0..<0)
  }
}
