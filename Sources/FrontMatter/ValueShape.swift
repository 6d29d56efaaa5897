/// What may stand after a key: enough for messages and for a JSON Schema.
package indirect enum ValueShape: Sendable {
  /// Free text; a number is text too.
  case text
  /// Text of a certain form, as JSON Schema's `format` or a `pattern` says it, and in words.
  case form(format: String?, pattern: String?, phrase: String)
  case boolean
  case integer(ClosedRange<Int>)
  case words([String])
  /// A list, or a single item in place of one; with more items than it may have it is too large,
  /// however good each of them is.
  case list(of: ValueShape, atMost: Int = .max)
  /// A mapping with known keys.
  case mapping([KeySchema])
  /// A mapping whose keys the author chooses.
  case dictionary(of: ValueShape)
  case either([ValueShape])

  /// What is taken, as a message says it.
  package var phrase: String {
    switch self {
    case .text: "text"
    case .form(_, _, let phrase): phrase
    case .boolean: "true or false"
    case .integer(let range) where range.upperBound == .max:
      "a whole number from \(range.lowerBound)"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .words(let words): words.map { "'\($0)'" }.joined(separator: ", ")
    case .list(let item, _): "a list (of \(item.phrase))"
    case .mapping(let keys):
      "a mapping with \(keys.map { "'\($0.name)'" }.joined(separator: ", "))"
    case .dictionary(let value): "a mapping of names (to \(value.phrase))"
    case .either(let shapes): shapes.map(\.phrase).joined(separator: ", or ")
    }
  }
}
