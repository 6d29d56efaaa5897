/// "Did you mean": the known name nearest to one that was mistyped.
package enum NearestName {
  /// Returns the candidate with the fewest edits (insert, delete, replace, swap of neighbours,
  /// letter case counted as nothing) from `name`, or nil when none is near: at most one edit for
  /// names of up to 4 letters, two up to 8, three beyond. The first wins among equals.
  ///
  /// - Complexity: O(*candidates* × *n*) in the names' UTF-8 bytes; call it only for mistakes.
  package static func suggestion(
    for name: String, among candidates: some Sequence<String>
  ) -> String? {
    var search = NameSearch(name)
    for candidate in candidates { search.consider(candidate) }
    return search.nearest
  }

  /// The phrase to append to a message: `; did you mean 'x'?`, or nothing.
  package static func question(
    for name: String, among candidates: some Sequence<String>
  ) -> String {
    suggestion(for: name, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
  }
}
