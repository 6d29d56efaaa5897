/// Why and since when a project is shown first.
package struct Featured: Hashable, Sendable {
  package var since: ContentDate?
  package var note: String?

  package init(since: ContentDate? = nil, note: String? = nil) {
    self.since = since
    self.note = note
  }
}
