import Diagnostics

/// What names mean.
extension Compiler {
  /// Returns what `name` stands for, or reports that nothing in scope declares it.
  mutating func resolve(_ name: TagName, in frame: Frame) -> Resolved? {
    guard let first = name.parts.first else { return resolveItem(name, in: frame) }
    if isStrict, name.parts.contains("") {
      report(
        .templateName,
        "the parts of a name are joined by single dots; what was read is "
          + "'\(name.text)'", at: templates[frame.template].source.span(name.range))
      return nil
    }
    var steps: [Program.Lookup.Step] = []
    for depth in (0...frame.scope.registers.count).reversed() {
      if frame.scope.dynamicDepth == depth { steps.append(.dynamicValues) }
      guard depth > 0 else { break }
      let register = frame.scope.registers[depth - 1]
      let shape = program.shapes[register]
      if let slot = shape.index(of: first) {
        use(name.parts, of: shape)
        guard steps.isEmpty else {
          return lookup(steps + [.field(register: register, slot: slot)], name)
        }
        return follow(name, from: register, slot, in: frame)
      }
      if let open = shape.open, first.hasPrefix(open) { steps.append(.extras(register: register)) }
    }
    if steps.isEmpty { reportUnknown(name, in: frame) }
    return steps.isEmpty ? nil : lookup(steps, name)
  }

  /// Remembers that values of `shape` need the field that the first part names, and the records in
  /// it those of the other parts.
  private mutating func use(_ parts: [String], of shape: Shape) {
    var shape = shape
    for part in parts {
      guard let slot = shape.index(of: part) else { return }
      program.uses.insert(slot, of: shape)
      guard case .record(let next) = shape.fields[slot].kind else { return }
      shape = next()
    }
  }

  private mutating func lookup(_ steps: [Program.Lookup.Step], _ name: TagName) -> Resolved {
    program.lookups.append(Program.Lookup(steps: steps, parts: name.parts))
    return Resolved(operand: .lookup(program.lookups.count - 1), kind: .dynamic)
  }

  private mutating func resolveItem(_ name: TagName, in frame: Frame) -> Resolved? {
    switch frame.scope.item {
    case .text: return Resolved(operand: .item, kind: .declared(.text))
    case .url: return Resolved(operand: .item, kind: .declared(.url))
    case .html: return Resolved(operand: .item, kind: .declared(.html))
    case .json: return Resolved(operand: .item, kind: .declared(.json))
    case .dynamic: return Resolved(operand: .item, kind: .dynamic)
    case .record:
      let shape = frame.scope.registers.last.map { program.shapes[$0].name } ?? ""
      report(
        .templateName, "'.' is an item of a list of text; here it would be a whole '\(shape)'",
        at: templates[frame.template].source.span(name.range))
      return nil
    }
  }

  /// Follows the parts of a dotted name from record to record.
  private mutating func follow(
    _ name: TagName, from register: Int, _ slot: Int, in frame: Frame
  ) -> Resolved? {
    var slots = [slot]
    var field = program.shapes[register].fields[slot]
    for (index, part) in name.parts.enumerated().dropFirst() {
      guard case .record(let shape) = field.kind else {
        reportNoParts(field, index, name, in: frame)
        return nil
      }
      if let open = shape().open, part.hasPrefix(open) {
        return lookup([.field(register: register, slot: slot)], name)
      }
      guard let next = shape().index(of: part) else {
        reportUnknown(index, of: name, in: [shape()], frame)
        return nil
      }
      slots.append(next)
      field = shape().fields[next]
    }
    return Resolved(operand: operand(register, slots), kind: .declared(field.kind))
  }

  private mutating func operand(_ register: Int, _ slots: [Int]) -> Operand {
    if slots.count == 1 { return .field(register: register, slot: slots[0]) }
    program.paths.append(Program.Path(register: register, slots: slots))
    return .path(program.paths.count - 1)
  }

  private mutating func reportNoParts(
    _ field: Shape.Field, _ index: Int, _ name: TagName, in frame: Frame
  ) {
    report(
      .templateName,
      "'\(field.name)' is \(field.kind.withArticle) and has no '\(name.parts[index])'",
      at: span(ofPart: index, of: name, in: frame))
  }

  private mutating func reportUnknown(_ name: TagName, in frame: Frame) {
    reportUnknown(
      0, of: name, in: frame.scope.registers.reversed().map { program.shapes[$0] }, frame)
  }

  private mutating func reportUnknown(
    _ index: Int, of name: TagName, in shapes: [Shape], _ frame: Frame
  ) {
    let places = shapes.map { "'\($0.name)'" }.joined(separator: " or ")
    let known = shapes.flatMap(\.fields).map(\.name)
    let part = name.parts[index]
    report(
      .templateName,
      "there is no name '\(part)' in \(places)\(NearestName.question(for: part, among: known))",
      at: span(ofPart: index, of: name, in: frame))
  }

  private func span(ofPart index: Int, of name: TagName, in frame: Frame) -> SourceSpan {
    let before = name.parts[..<index].reduce(0) { $0 + $1.utf8.count + 1 }
    let start = name.range.lowerBound + before
    let end = min(start + name.parts[index].utf8.count, name.range.upperBound)
    return templates[frame.template].source.span(min(start, end)..<end)
  }
}

extension Shape.Field.Kind {
  /// `text`, `a list of text`, `an 'article'`.
  var withArticle: String {
    switch self {
    case .text: "text"
    case .url: "a URL"
    case .html: "markup"
    case .json: "JSON"
    case .bool: "true or false"
    case .texts: "a list of text"
    case .list(let shape): "a list of '\(shape().name)'"
    case .record(let shape): "a record of '\(shape().name)'"
    }
  }
}
