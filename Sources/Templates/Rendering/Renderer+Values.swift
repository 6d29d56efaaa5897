/// Looks up what names stand for.
extension Renderer {
  func value(_ operand: Operand) -> Value {
    switch operand {
    case .field(let register, let slot): field(register, slot)
    case .path(let index): follow(program.paths[index])
    case .lookup(let index): find(program.lookups[index])
    case .item: item
    }
  }

  private func field(_ register: Int, _ slot: Int) -> Value {
    registers[register]?.values[slot] ?? .absent
  }

  private func follow(_ path: Program.Path) -> Value {
    var value = field(path.register, path.slots[0])
    for slot in path.slots.dropFirst() {
      guard case .record(let record) = value, slot < record.values.count else { return .absent }
      value = record.values[slot]
    }
    return value
  }

  private func find(_ lookup: Program.Lookup) -> Value {
    for step in lookup.steps {
      guard var value = find(lookup.parts[0], in: step) else { continue }
      for part in lookup.parts.dropFirst() {
        guard let member = value.member(part) else { return .absent }
        value = member
      }
      return value
    }
    return .absent
  }

  private func find(_ name: String, in step: Program.Lookup.Step) -> Value? {
    switch step {
    case .dynamicValues: dynamicValues.reversed().lazy.compactMap { $0.member(name) }.first
    case .extras(let register): registers[register]?.extras[name]
    case .field(let register, let slot): field(register, slot)
    }
  }
}

extension Value {
  /// What `name` stands for in a record or an object; nil where it has no such name.
  fileprivate func member(_ name: String) -> Value? {
    switch self {
    case .object(let members): members[name]
    case .record(let record):
      record.shape.index(of: name).map { record.values[$0] } ?? record.extras[name]
    case .absent, .bool, .text, .html, .list: nil
    }
  }
}
