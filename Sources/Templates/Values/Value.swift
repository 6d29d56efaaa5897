/// What a template's name stands for.
///
/// Eight bytes, since what has no room in a pointer is boxed. A copy costs a reference count. Lists and records are shared between pages and threads.
package enum Value: Sendable {
  /// Nothing there: false as a section, empty when written.
  case absent
  case bool(Bool)
  /// Text, addresses and numbers, not escaped yet; also serialised JSON.
  case text([UInt8])
  /// Markup to be written as it is.
  case html([UInt8])
  case list([Value])
  indirect case record(Record)
  /// A value without a shape: under an open name, or in lenient mode.
  indirect case object([String: Value])

  package static func text(_ text: some StringProtocol) -> Value { .text(Array(text.utf8)) }

  package static func number(_ number: Int) -> Value { .text(Array(String(number).utf8)) }

  /// Text, or `absent`.
  package static func text(ifPresent text: (some StringProtocol)?) -> Value {
    text.map { .text(Array($0.utf8)) } ?? .absent
  }

  package static func texts(_ texts: some Sequence<some StringProtocol>) -> Value {
    .list(texts.map { .text(Array($0.utf8)) })
  }
}

extension Value {
  /// Whether a section over the value is rendered.
  var isTrue: Bool {
    switch self {
    case .absent: false
    case .bool(let flag): flag
    case .text(let bytes), .html(let bytes): !bytes.isEmpty
    case .list(let items): !items.isEmpty
    case .record, .object: true
    }
  }
}
