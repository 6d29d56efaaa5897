import Diagnostics

/// Partials and parents.
extension Compiler {
  /// Deeper indentation than this is cut off, so that a partial that indents itself has an end.
  private static let widestIndentation = 64

  mutating func compileParent(_ node: Node, in frame: Frame) {
    let source = templates[frame.template].source
    var arguments: [String: BlockReference] = [:]
    for child in node.children {
      guard case .block(let number) = child.kind else { continue }
      arguments[child.name.text] = BlockReference(template: frame.template, block: number)
    }
    if isStrict {
      checkArguments(of: node, in: source)
      for range in node.ignored {
        report(
          .templateSyntax, "between a parent's tags stand blocks only; anything else is not shown",
          at: source.span(range))
      }
    }
    arguments.merge(frame.arguments) { _, outer in outer }
    compileInclusion(node, arguments: arguments, in: frame)
  }

  private mutating func checkArguments(of node: Node, in source: SourceText) {
    guard !node.name.isDynamic, let parent = names[node.name.text] else { return }
    for child in node.children where !blockNames[parent].contains(child.name.text) {
      let question = NearestName.question(
        for: child.name.text, among: blockNames[parent].names.sorted())
      report(
        .templateName, "'\(node.name.text)' has no block '\(child.name.text)'\(question)",
        at: source.span(child.name.range))
    }
  }

  mutating func compileInclusion(
    _ node: Node, arguments: [String: BlockReference], in frame: Frame
  ) {
    let source = templates[frame.template].source
    let place = placeNumber(source.span(node.range))
    if node.name.isDynamic {
      guard let resolved = resolve(node.name, in: frame) else { return }
      if !resolved.kind.isText {
        return report(
          .templateName, "the name of a partial is text; '\(node.name.text)' is not",
          at: source.span(node.name.range))
      }
      enter(node, in: frame)
      callDynamic(resolved.operand, node, place, arguments, frame)
    } else if let template = names[node.name.text] {
      enter(node, in: frame)
      let variant = variant(for: key(template, node, arguments, frame))
      output.calls.append(Variant.Call(variant: variant, span: source.span(node.range)))
      output.instructions.append(.call(variant: variant, place: place))
    } else if isStrict {
      reportUnknown(node, in: source)
    }
    if output.reader.place.state == .inTag { output.reader.place.state = .afterName }
  }

  private mutating func enter(_ node: Node, in frame: Frame) {
    meet(.inclusion, node, in: frame)
    flush()
  }

  private func key(
    _ template: Int, _ node: Node, _ arguments: [String: BlockReference], _ frame: Frame
  ) -> Variant.Key {
    var indentation: [UInt8] = []
    if node.isStandalone {
      indentation = frame.indentation + ownIndentation(node.indentation, in: frame)
      if indentation.count > Self.widestIndentation { indentation = frame.indentation }
    }
    return Variant.Key(
      template: template, scope: frame.scope, format: output.format, place: output.reader.place,
      indentation: indentation,
      arguments: needed(arguments, by: template))
  }

  /// Leaves out the arguments for which there is no place in the template, nor in what fills its
  /// places: equal uses are then compiled once.
  private func needed(
    _ arguments: [String: BlockReference], by template: Int
  ) -> [String: BlockReference] {
    var places = blockNames[template]
    var kept: [String: BlockReference] = [:]
    var hasChanged = !arguments.isEmpty
    while hasChanged {
      hasChanged = false
      for (name, argument) in arguments where kept[name] == nil && places.contains(name) {
        kept[name] = argument
        places.formUnion(blockNames[argument.template])
        hasChanged = true
      }
    }
    return kept
  }

  /// Compiles every template that the value could name; those that cannot stand here are known
  /// only when all is compiled.
  private mutating func callDynamic(
    _ operand: Operand, _ node: Node, _ place: Int, _ arguments: [String: BlockReference],
    _ frame: Frame
  ) {
    var candidates: [String: Int] = [:]
    for (name, template) in names.sorted(by: { $0.key < $1.key }) where roots[name] == nil {
      candidates[name] = variant(for: key(template, node, arguments, frame))
    }
    output.instructions.append(.callDynamic(operand, site: program.sites.count))
    program.sites.append(
      Program.DynamicSite(variants: candidates, isLenient: !isStrict, place: place))
  }

  private mutating func reportUnknown(_ node: Node, in source: SourceText) {
    let name = node.name.text
    let inFolder = names.keys.filter { $0.hasSuffix("/\(name)") }.min()
    let question =
      inFolder.map { "; did you mean '\($0)'?" }
      ?? NearestName.question(for: name, among: names.keys.sorted())
    report(
      .templatePartial, "there is no template '\(name)'\(question)",
      at: source.span(node.name.range))
  }
}
