/// Ways into a value whose keys nobody declared: others' files.
extension YAMLNode {
  /// The value of `key`, where this is a mapping that has it with something in it.
  package subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }.flatMap { $0.value.isNull ? nil : $0.value }
  }

  /// The text of a scalar that is not null: of a number as it was written.
  package var text: String? {
    guard case .scalar(let text, _) = content, !isNull else { return nil }
    return text
  }

  /// A whole number that stands without quotes.
  package var integer: Int? {
    guard case .scalar(let text, .plain) = content else { return nil }
    return Int(text)
  }

  /// `true` or `false` without quotes.
  package var bool: Bool? {
    guard case .scalar(let text, .plain) = content else { return nil }
    return text == "true" ? true : text == "false" ? false : nil
  }

  /// The items of a list; of anything else that is not null, itself.
  package var items: [YAMLNode] {
    if case .sequence(let items) = content { return items }
    return isNull ? [] : [self]
  }

  /// The entries of a mapping; none of anything else.
  package var entries: [YAMLEntry] {
    if case .mapping(let entries) = content { return entries }
    return []
  }
}
