/// Names that do not change, made ready to be searched for the nearest again and again.
package struct KnownNames: Sendable {
  private let names: [FoldedName]

  package init(_ names: some Sequence<String>) { self.names = names.map(FoldedName.init) }

  /// The same as `NearestName.suggestion(for:among:)` of the names in their order.
  ///
  /// - Complexity: O(*names*), and O(*n*) in the bytes of `name` for each that has its letters.
  package func suggestion(for name: String) -> String? {
    var search = NameSearch(name)
    for known in names { search.consider(known) }
    return search.nearest
  }
}
