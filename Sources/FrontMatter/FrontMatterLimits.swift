/// How much front matter may be, and how much its values may stand for.
package struct FrontMatterLimits: Hashable, Sendable {
  /// In bytes: more than the default is no front matter a person wrote.
  package var size = 64 << 10
  /// How deep values may lie within values.
  package var depth = 32
  /// In bytes of text, with aliases replaced by what they name.
  package var expansion = 1 << 20
  /// Whether the settings of a site decide them: messages then name the key to change.
  package var areSettings = false

  package init() {}

  /// ` (limits.yaml_depth)`, or nothing where nobody can change it.
  func naming(_ key: String) -> String { areSettings ? " (limits.\(key))" : "" }
}
