/// Paths as a disk sees them that does not tell letter case or Unicode forms apart.
package enum FoldedPath {
  /// Equal for two paths that such a disk takes for one.
  package static func key(_ path: String) -> String {
    NormalForm.composed(path.lowercased())
  }
}
