/// The names that one kind of record declares, with their kinds: what a template may say of it.
///
/// A shape is built once, usually as a static constant, and shared: two shapes are the same only
/// when they are one object. It may contain itself (a tree's node lists its children), because the
/// shapes of its fields are asked for late, and again and again:
///
///     static let node: Shape = Shape(
///       "node", [.text("title", "What to print."), .list("children", of: Shape.node)])
package final class Shape: Sendable {
  /// The kind of record, as messages say it: "an article has no 'titel'".
  package let name: String
  /// In the order of a record's values.
  package let fields: [Field]
  /// Names that begin so are always allowed, and looked up in `Record.extras`.
  package let open: String?
  private let indexes: [String: Int]

  /// - Precondition: The fields' names differ from each other, and hold no `.`.
  package init(_ name: String, _ fields: [Field], open: String? = nil) {
    self.name = name
    self.fields = fields
    self.open = open
    indexes = Dictionary(uniqueKeysWithValues: zip(fields.map(\.name), fields.indices))
  }

  /// Returns the place of the field `name` in `fields` and in a record's values.
  package func index(of name: String) -> Int? { indexes[name] }
}
