/// A stretch of a template's source: text, or one tag. A template's tokens lie end to end and make
/// up the whole source.
struct Token: Sendable {
  enum Kind: Sendable {
    case text
    case variable
    /// `{{{name}}}` or `{{&name}}`.
    case unescaped
    case section
    case inverted
    case close
    case partial
    case parent
    case block
    case comment
    /// A change of delimiters; also a tag that was reported as a mistake.
    case delimiters
  }

  var kind: Kind
  /// In bytes of the source, delimiters included.
  var range: Range<Int>
  /// What the tag says after its sigil, without white space around it.
  var content: Range<Int>
  /// How many bytes of white space before the tag belong to it, because it has its line to itself.
  var eatenBefore = 0
  /// The same after the tag, with the line's end.
  var eatenAfter = 0

  /// Whether nothing of the tag's line is printed, but what the tag itself stands for.
  var isStandalone = false

  var opensPair: Bool {
    switch kind {
    case .section, .inverted, .parent, .block: true
    default: false
    }
  }
}
