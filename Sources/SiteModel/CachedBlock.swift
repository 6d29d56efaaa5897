/// What a `BodyCache` found.
package struct CachedBlock: Sendable {
  package var bytes: [UInt8]
  /// Where the same bytes lie among the bodies of this run.
  package var place: BodyReference

  package init(bytes: [UInt8], place: BodyReference) {
    self.bytes = bytes
    self.place = place
  }
}
