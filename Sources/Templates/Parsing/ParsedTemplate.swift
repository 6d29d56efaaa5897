/// A template's tree.
struct ParsedTemplate: Sendable {
  var source: SourceText
  var nodes: [Node]
  var blocks: [Block]
  /// Whether the source had mistakes; what its text says of the HTML is then not to be relied on.
  var isBroken: Bool
}
