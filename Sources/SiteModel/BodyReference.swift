/// Where a page's converted body is kept until it is rendered: memory holds no bodies.
package struct BodyReference: Hashable, Sendable {
  /// In bytes from the start of the body store.
  package var offset: Int
  /// In bytes.
  package var length: Int

  package init(offset: Int, length: Int) {
    self.offset = offset
    self.length = length
  }
}
