/// A start or an end tag.
struct HTMLTag {
  /// In ASCII lower case.
  var name: String
  var attributes: [HTMLAttribute] = []
}
