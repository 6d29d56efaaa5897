import SiteModel
import Templates

/// The names of a view while they are being declared.
struct Fields<Source: Sendable> {
  private(set) var declared: [Shape.Field] = []
  private(set) var values: [@Sendable (Source, FieldUse) -> Value] = []
  /// By the slot of a field that tells whether a list holds anything: the slot of that list.
  private(set) var lists: [Int: Int] = [:]

  /// The entries of the open names, `x_…`, for kinds that have them.
  private(set) var extras: (@Sendable (Source) -> [ExtraValue.Entry])?

  mutating func open(_ entries: @Sendable @escaping (Source) -> [ExtraValue.Entry]) {
    extras = entries
  }

  private mutating func add(_ field: Shape.Field, _ value: @Sendable @escaping (Source) -> Value) {
    addRecords(field) { source, _ in value(source) }
  }

  /// Adds a field whose value holds records, of which only what is used is made.
  private mutating func addRecords(
    _ field: Shape.Field, _ value: @Sendable @escaping (Source, FieldUse) -> Value
  ) {
    declared.append(field)
    values.append(value)
  }

  /// Adds the companion of the list that was added last, to ask whether it holds anything, for the
  /// heading above it.
  private mutating func addPresence(
    of name: String, _ holdsAny: @Sendable @escaping (Source) -> Bool
  ) {
    lists[declared.count] = declared.count - 1
    add(.bool("has_\(name)", "Whether `\(name)` has any.")) { .bool(holdsAny($0)) }
  }

  mutating func text(
    _ name: String, _ documentation: String, _ value: @Sendable @escaping (Source) -> String?
  ) {
    add(.text(name, documentation)) { .text(ifPresent: value($0)) }
  }

  mutating func number(
    _ name: String, _ documentation: String, _ value: @Sendable @escaping (Source) -> Int?
  ) {
    add(.text(name, documentation)) { value($0).map { .number($0) } ?? .absent }
  }

  mutating func url(
    _ name: String, _ documentation: String, _ value: @Sendable @escaping (Source) -> String?
  ) {
    add(.url(name, documentation)) { .text(ifPresent: value($0)) }
  }

  /// A value that is already in its final form, made once for many pages.
  mutating func shared(_ field: Shape.Field, _ value: @Sendable @escaping (Source) -> Value) {
    add(field, value)
  }

  mutating func html(
    _ name: String, _ documentation: String, _ value: @Sendable @escaping (Source) -> [UInt8]
  ) {
    add(.html(name, documentation)) { .html(value($0)) }
  }

  mutating func bool(
    _ name: String, _ documentation: String, _ value: @Sendable @escaping (Source) -> Bool
  ) {
    add(.bool(name, documentation)) { .bool(value($0)) }
  }

  mutating func texts(
    _ name: String, _ documentation: String, _ value: @Sendable @escaping (Source) -> [String]
  ) {
    list(.texts(name, documentation)) { value($0).map { .text($0) } }
  }

  mutating func list<Item>(
    _ name: String, of view: @autoclosure @escaping @Sendable () -> View<Item>,
    _ documentation: String, _ items: @Sendable @escaping (Source) -> [Item]
  ) {
    addRecords(.list(name, of: view().shape, documentation)) { view().list(items($0), $1) }
    addPresence(of: name) { !items($0).isEmpty }
  }

  /// A list of values that are made once for many pages.
  mutating func list(_ field: Shape.Field, _ items: @Sendable @escaping (Source) -> [Value]) {
    add(field) { .list(items($0)) }
    addPresence(of: field.name) { !items($0).isEmpty }
  }

  mutating func record<Item>(
    _ name: String, _ view: @autoclosure @escaping @Sendable () -> View<Item>,
    _ documentation: String, _ item: @Sendable @escaping (Source) -> Item?
  ) {
    addRecords(.record(name, view().shape, documentation)) { view().value(item($0), $1) }
  }

  /// Declares names of another kind of source that can be had from this one.
  mutating func include<Part>(
    _ part: @Sendable @escaping (Source) -> Part, _ declare: (inout Fields<Part>) -> Void
  ) {
    var fields = Fields<Part>()
    declare(&fields)
    for (slot, list) in fields.lists { lists[declared.count + slot] = declared.count + list }
    for (field, value) in zip(fields.declared, fields.values) {
      addRecords(field) { value(part($0), $1) }
    }
  }
}
