/// A shape's values, in the order of its fields.
package struct Record: Sendable {
  package let shape: Shape
  package private(set) var values: [Value]
  /// The values of open names (`Shape.open`), by their whole name.
  package var extras: [String: Value]

  /// - Precondition: One value for each of the shape's fields.
  package init(_ shape: Shape, _ values: [Value], extras: [String: Value] = [:]) {
    precondition(
      values.count == shape.fields.count,
      "a '\(shape.name)' has \(shape.fields.count) values, not \(values.count)")
    self.shape = shape
    self.values = values
    self.extras = extras
  }

  /// The value of a declared name.
  ///
  /// - Precondition: The shape declares `name`.
  package subscript(_ name: String) -> Value {
    get { values[slot(name)] }
    set { values[slot(name)] = newValue }
  }

  private func slot(_ name: String) -> Int {
    guard let index = shape.index(of: name) else {
      preconditionFailure("a '\(shape.name)' declares no '\(name)'")
    }
    return index
  }
}
