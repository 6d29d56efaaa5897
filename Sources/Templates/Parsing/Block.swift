/// What is particular to a block, be it a place to fill or what fills it.
struct Block: Sendable {
  /// How the lines of what fills the place are indented.
  enum Place: Sendable {
    /// Other things stand on the tag's line: not at all.
    case inline
    /// The block has one line to itself: all lines but the first, which the line already indents.
    case ownLine
    /// The block's opening tag has a line to itself, which is not printed: every line.
    case ownLines
  }

  var name: String
  var nameRange: Range<Int>
  /// What lies between the tags, in bytes of the source.
  var content: Range<Int>
  var children: [Node] = []
  var place = Place.inline
  var indentation = 0..<0
  /// How many columns of white space every line loses when it fills a place elsewhere.
  var outdent = 0
}
