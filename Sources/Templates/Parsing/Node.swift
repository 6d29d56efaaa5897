/// One piece of a parsed template.
struct Node: Sendable {
  enum Kind: Sendable {
    case text
    case comment
    case variable(isRaw: Bool)
    case section(isInverted: Bool)
    case partial
    /// Its children are the arguments: blocks only.
    case parent
    /// A place that an inheriting template may fill; the number is its index in
    /// `ParsedTemplate.blocks`.
    case block(Int)
  }

  var kind: Kind
  /// The opening tag, or the text, in bytes of the source.
  var range: Range<Int>
  var name = TagName()
  var children: [Node] = []
  /// Whether the tag has its line to itself, so that nothing of the line is printed.
  var isStandalone = false
  /// The white space before a standalone partial or parent, which is put before each line of it.
  var indentation = 0..<0
  /// What stands between a parent's tags and is no block, so that nobody would see it.
  var ignored: [Range<Int>] = []
}
