/// What holds for the nodes being compiled.
struct Frame {
  /// In which their source ranges are.
  var template: Int
  var scope: Scope
  /// What is put before each line.
  var indentation: [UInt8]
  var arguments: [String: BlockReference]
  /// How many blanks each line loses.
  var outdent = 0
  /// A line's start before which nothing is put, because the line is indented already.
  var indentedLineStart: Int?
}
