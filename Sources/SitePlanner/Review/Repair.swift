/// A change to a source that is right whatever else stands in it.
package enum Repair: Hashable, Sendable {
  /// Adds the slug of a project to the `related` of the source at `file`.
  case addRelated(slug: String, file: String)
}
