/// Which fields of which shapes a set of templates asks for, so that no other value need be made.
package struct FieldUse: Sendable {
  /// Nil where everything may be asked for.
  private var slots: [ObjectIdentifier: Set<Int>]?
  /// The same, in order.
  private var sorted: [ObjectIdentifier: [Int]] = [:]

  /// Every field of every shape.
  package static let everything = FieldUse(slots: nil)

  /// No field of any shape.
  static let nothing = FieldUse(slots: [:])

  private init(slots: [ObjectIdentifier: Set<Int>]?) { self.slots = slots }

  /// Returns the places of the fields in `shape.fields` that are asked for, in order.
  ///
  /// - Complexity: One look-up.
  package func fields(of shape: Shape) -> [Int] {
    if slots == nil { return Array(shape.fields.indices) }
    return sorted[ObjectIdentifier(shape)] ?? []
  }

  mutating func insert(_ slot: Int, of shape: Shape) {
    let key = ObjectIdentifier(shape)
    guard slots?[key, default: []].insert(slot).inserted == true else { return }
    sorted[key] = slots?[key]?.sorted()
  }
}
