/// Paths as a disk sees them that does not tell letter case or Unicode forms apart.
package enum FoldedPath {
  /// Equal for two paths that such a disk takes for one.
  package static func key(_ path: String) -> String {
    if path.utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return path }
    // By way of capitals `ß` becomes `ss` and a ligature its letters, as on such disks.
    return NormalForm.composed(path.uppercased().lowercased())
  }
}
