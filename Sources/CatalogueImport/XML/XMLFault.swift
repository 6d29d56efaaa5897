/// A mistake after which the rest of an XML text cannot be read.
struct XMLFault: Error {
  var message: String
  /// In bytes.
  var offset: Int
}
