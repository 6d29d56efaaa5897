/// Bodies that outlive a run, each found again by what it was made from.
///
/// What comes back is what was kept, byte for byte: one that was altered since is not found.
package protocol BodyCache: Sendable {
  /// Nil where nothing is kept under `key`, or nothing that can be believed.
  func block(for key: ContentHash) throws -> CachedBlock?

  /// Keeps `block` for this run, and for the next one.
  func keep(_ block: [UInt8], for key: ContentHash) throws -> BodyReference
}
