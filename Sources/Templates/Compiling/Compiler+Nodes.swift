import Diagnostics

extension Compiler {
  mutating func compile(_ nodes: [Node], in frame: Frame) {
    for node in nodes { compile(node, in: frame) }
  }

  private mutating func compile(_ node: Node, in frame: Frame) {
    if case .text = node.kind { return addText(node.range, in: frame) }
    indentLine(of: node, in: frame)
    switch node.kind {
    case .text, .comment: break
    case .variable(let isRaw): compileVariable(node, isRaw: isRaw, in: frame)
    case .section(let isInverted): compileSection(node, isInverted: isInverted, in: frame)
    case .partial: compileInclusion(node, arguments: frame.arguments, in: frame)
    case .parent: compileParent(node, in: frame)
    case .block(let number): compileBlock(node, number, in: frame)
    }
  }

  private mutating func compileSection(_ node: Node, isInverted: Bool, in frame: Frame) {
    let resolved = resolve(node.name, in: frame)
    meet(.choice, node, in: frame)
    flush()
    let start = output.reader.place
    let index = output.instructions.count
    output.instructions.append(.inverted(.item, count: 0))
    var (inner, register) = (frame, -1)
    if !isInverted {
      // Within a section over an unknown name, which is reported, every name is let pass.
      (inner.scope, register) = entering(resolved?.kind ?? .dynamic, frame.scope)
    }
    compile(node.children, in: inner)
    flush()
    let count = output.instructions.count - index - 1
    let operand = resolved?.operand ?? .item
    output.instructions[index] =
      isInverted
      ? .inverted(operand, count: count)
      : .section(operand, register: register, count: count)
    rejoin(start, "a section", at: templates[frame.template].source.span(node.range), in: frame)
  }

  /// The scope in a section over a value of `kind`, and the register that a record in it goes to.
  private mutating func entering(
    _ kind: Resolved.Kind, _ scope: Scope
  ) -> (Scope, register: Int) {
    switch kind {
    case .dynamic: return (scope.pushing(item: .dynamic), -1)
    case .declared(let kind):
      switch kind {
      case .text, .texts: return (scope.pushing(item: .text), -1)
      case .url: return (scope.pushing(item: .url), -1)
      case .html: return (scope.pushing(item: .html), -1)
      case .json: return (scope.pushing(item: .json), -1)
      case .bool: return (scope, -1)
      case .list(let shape), .record(let shape):
        let register = register(of: shape())
        return (scope.pushing(register: register), register)
      }
    }
  }

  private mutating func compileBlock(_ node: Node, _ number: Int, in frame: Frame) {
    let block = templates[frame.template].blocks[number]
    meet(.inclusion, node, in: frame)
    let start = output.reader.place
    guard let argument = frame.arguments[block.name] else {
      compile(block.children, in: frame)
      let span = templates[frame.template].source.span(node.range)
      return rejoin(start, "a block", at: span, in: frame)
    }
    let filling = templates[argument.template].blocks[argument.block]
    let source = templates[argument.template].source
    var inner = frame
    inner.template = argument.template
    inner.outdent = filling.outdent
    inner.arguments[block.name] = nil
    inner.indentation += ownIndentation(block.indentation, in: frame)
    if block.place != .ownLines {
      inner.indentedLineStart = filling.content.lowerBound
    } else if !filling.content.isEmpty, !source.isAtLineStart(filling.content.lowerBound) {
      add(inner.indentation)
    }
    compile(filling.children, in: inner)
    rejoin(start, "a block", at: source.span(filling.nameRange), in: inner)
  }

  /// The bytes of an indentation, without what the frame takes from each line.
  func ownIndentation(_ range: Range<Int>, in frame: Frame) -> ArraySlice<UInt8> {
    templates[frame.template].source.bytes[range].dropFirst(frame.outdent)
  }
}
