/// An attribute as written.
struct HTMLAttribute {
  /// In ASCII lower case.
  var name: String
  /// Where it begins.
  var offset: Int
  /// Without quotes, references not resolved; nil for a name alone.
  var value: Range<Int>?
}
