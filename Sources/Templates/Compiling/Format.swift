/// What a template's output is.
enum Format: Hashable, Sendable {
  case html
  /// Everything is escaped.
  case xml
  /// Nothing is escaped.
  case plain
  /// As the specification of Mustache has it: names are free, and the author says what is escaped.
  case lenient

  init(rootNamed name: String) {
    self = name.hasSuffix(".xml") ? .xml : name.hasSuffix(".txt") ? .plain : .html
  }
}
