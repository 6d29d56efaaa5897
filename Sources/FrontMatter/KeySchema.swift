/// One key a mapping may hold: the single source for reading it, for finding mistyped ones and for
/// the JSON Schema that editors use.
package struct KeySchema: Sendable {
  package let name: String
  package let shape: ValueShape
  package let isRequired: Bool
  /// One line for editors and for the reference.
  package let summary: String

  package init(_ name: String, _ shape: ValueShape, isRequired: Bool, summary: String) {
    self.name = name
    self.shape = shape
    self.isRequired = isRequired
    self.summary = summary
  }
}
