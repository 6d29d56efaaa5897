/// A key with the type its value is read as.
package struct Key<Value: Sendable>: Sendable {
  package let schema: KeySchema
  package let form: ValueForm<Value>

  package init(
    _ name: String, _ form: ValueForm<Value>, isRequired: Bool = false, _ summary: String
  ) {
    self.schema = KeySchema(name, form.shape, isRequired: isRequired, summary: summary)
    self.form = form
  }

  package var name: String { schema.name }
}
