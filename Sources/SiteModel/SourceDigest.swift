/// What tells whether a source is still the one a build was made from.
package struct SourceDigest: Hashable, Sendable {
  /// Of all its bytes; nil where they were not read as a whole.
  package var contents: ContentHash?
  /// Of what others may show of it. For a page this is its front matter and what the site knows of
  /// its text: headings, links, summary. An edit that leaves it changes the page itself, and what
  /// holds its text, and nothing else.
  package var shape: ContentHash

  package init(contents: ContentHash?, shape: ContentHash) {
    self.contents = contents
    self.shape = shape
  }

  /// Of a file that is of use as a whole: settings, templates, figures.
  package init(of bytes: [UInt8]) {
    let hash = ContentHash(of: bytes)
    self.init(contents: hash, shape: hash)
  }
}
