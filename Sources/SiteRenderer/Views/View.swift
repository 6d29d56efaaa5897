import SiteModel
import Templates

/// A kind of record made from a `Source`: each name, what it means and where its value comes from,
/// declared in one place, so that a shape and its records cannot drift apart.
struct View<Source: Sendable>: Sendable {
  let shape: Shape
  private let values: [@Sendable (Source, FieldUse) -> Value]
  /// By the slot of a presence, the slot of its list; nil for every other slot.
  private let lists: [Int?]
  private let extras: (@Sendable (Source) -> [ExtraValue.Entry])?

  init(_ name: String, _ declare: (inout Fields<Source>) -> Void) {
    var fields = Fields<Source>()
    declare(&fields)
    shape = Shape(name, fields.declared, open: fields.extras == nil ? nil : "x_")
    values = fields.values
    lists = fields.values.indices.map { fields.lists[$0] }
    extras = fields.extras
  }

  /// Makes the values that the templates ask for; the others stay absent.
  func record(_ source: Source, _ uses: FieldUse = .everything) -> Record {
    let entries = extras?(source) ?? []
    var made = [Value](repeating: .absent, count: values.count)
    for slot in uses.fields(of: shape) {
      if let list = lists[slot], case .list(let items) = made[list] {
        made[slot] = .bool(!items.isEmpty)
      } else {
        made[slot] = values[slot](source, uses)
      }
    }
    return Record(shape, made, extras: entries.isEmpty ? [:] : Value.names(entries))
  }

  func value(_ source: Source?, _ uses: FieldUse = .everything) -> Value {
    source.map { .record(record($0, uses)) } ?? .absent
  }

  func list(_ sources: some Sequence<Source>, _ uses: FieldUse = .everything) -> Value {
    .list(sources.map { .record(record($0, uses)) })
  }
}

extension Value {
  /// Untyped front matter as templates see it.
  static func untyped(_ value: ExtraValue) -> Value {
    switch value {
    case .text(let text): .text(text)
    case .list(let items): .list(items.map(untyped))
    case .mapping(let entries): .object(names(entries))
    }
  }

  static func names(_ entries: [ExtraValue.Entry]) -> [String: Value] {
    Dictionary(entries.map { ($0.key, untyped($0.value)) }, uniquingKeysWith: { first, _ in first })
  }
}
