/// What `showcase explain CODE` says of one rule.
package struct Explanation: Sendable {
  /// The rule and why it is one, in a few sentences.
  package var meaning: String
  /// A source that breaks it.
  package var wrong: String
  /// The same source, mended.
  package var right: String

  package init(_ meaning: String, wrong: String, right: String) {
    self.meaning = meaning
    self.wrong = wrong
    self.right = right
  }
}
