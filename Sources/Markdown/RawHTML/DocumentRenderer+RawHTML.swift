extension DocumentRenderer {
  mutating func rawHTML(_ node: SyntaxNode, inline: Bool) {}
  mutating func closeRawBeforeBlock() {}
  mutating func closeRawInContainer() {}
  mutating func endRemoval(atDepth depth: Int) {}
}
