/// A source as one build read it.
package struct SourceState: Hashable, Sendable {
  /// Relative to the site's root.
  package var path: String
  package var stamp: SourceStamp
  package var contents: ContentHash

  package init(path: String, stamp: SourceStamp, contents: ContentHash) {
    self.path = path
    self.stamp = stamp
    self.contents = contents
  }
}
