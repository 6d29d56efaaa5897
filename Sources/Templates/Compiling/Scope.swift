/// What names mean at one place of a template: the shapes of the records around it.
///
/// A shape further down than another of the same kind is hidden by it, name by name, and is left
/// out: so even a partial that includes itself stands in finitely many scopes.
struct Scope: Hashable, Sendable {
  /// What `.` stands for.
  enum Item: Hashable, Sendable {
    /// A record, which cannot be written.
    case record
    case text
    case url
    case html
    case json
    /// Whatever an open name holds.
    case dynamic
  }

  /// Registers, innermost last. Each register holds the innermost record of one shape.
  var registers: [Int]
  /// How many of `registers` lie below the innermost value of unknown shape, if there is one.
  var dynamicDepth: Int?
  var item: Item

  func pushing(register: Int) -> Scope {
    var scope = self
    scope.item = .record
    if let index = registers.firstIndex(of: register) {
      scope.registers.remove(at: index)
      if let depth = dynamicDepth, index < depth { scope.dynamicDepth = depth - 1 }
    }
    scope.registers.append(register)
    return scope
  }

  func pushing(item: Item) -> Scope {
    var scope = self
    scope.item = item
    if item == .dynamic { scope.dynamicDepth = registers.count }
    return scope
  }
}
