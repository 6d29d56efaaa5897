/// What does not hold for an input.
package struct BrokenProperty: Error, Hashable, CustomStringConvertible {
  /// One phrase: the rule, then what was seen.
  package var description: String

  init(_ description: String) { self.description = description }

  /// Throws unless `condition` holds.
  static func unless(
    _ condition: Bool, _ rule: @autoclosure () -> String
  ) throws(BrokenProperty) {
    if !condition { throw BrokenProperty(rule()) }
  }
}
