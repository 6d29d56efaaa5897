import SiteModel

/// Where a body of an earlier run lies, and how it is known to be the same still.
struct KeptBody: Sendable {
  /// Of what it was made from.
  var key: ContentHash
  /// Of its bytes.
  var contents: ContentHash
  var place: BodyReference
}
