/// The value of a key that begins with `x_`: kept as it was written, untyped.
package indirect enum ExtraValue: Hashable, Sendable {
  case text(String)
  case list([ExtraValue])
  /// In the order of the source.
  case mapping([Entry])

  package struct Entry: Hashable, Sendable {
    package var key: String
    package var value: ExtraValue

    package init(key: String, value: ExtraValue) {
      self.key = key
      self.value = value
    }
  }
}
