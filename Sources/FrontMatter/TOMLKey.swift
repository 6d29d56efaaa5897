/// One part of a dotted key.
struct TOMLKey {
  var text: String
  /// In bytes from the start of the TOML, quotes included.
  var range: Range<Int>
}
