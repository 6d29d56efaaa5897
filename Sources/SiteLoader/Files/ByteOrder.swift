extension String {
  /// Whether it comes before `other` in the order of their UTF-8 bytes: the same everywhere, and
  /// never equal for two names that only look alike.
  func precedesInBytes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
