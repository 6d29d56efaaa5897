/// A tag as a browser reads it.
struct MarkupTag {
  struct Attribute {
    /// In lower case.
    var name: String
    /// As it stands there, without quotes.
    var value: String
  }

  /// In lower case.
  var name: String
  var isEnd: Bool
  var attributes: [Attribute] = []
}
