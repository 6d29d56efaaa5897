/// A publication was used after `commit` or `abandon`: a mistake in the caller.
package struct PublicationClosed: Error, Hashable, Sendable, CustomStringConvertible {
  package var description: String { "this publication has ended" }
}
