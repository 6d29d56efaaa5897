import SitePlanner

/// Which projects share a file of facts: those whose slugs have equal hashes, so that a script finds
/// the file of any slug without a list of slugs.
struct FactBuckets: Sendable {
  private let projects: [[Int]]

  init(_ catalogue: Catalogue) {
    var buckets: [[Int]] = Array(
      repeating: [], count: CatalogueFile.buckets(of: catalogue.site.projects.count))
    for (index, project) in catalogue.site.projects.enumerated() {
      buckets[Self.number(of: project.source.slug.text, among: buckets.count)].append(index)
    }
    projects = buckets
  }

  /// Indices in the site.
  func projects(in bucket: Int) -> [Int] { projects[bucket] }

  /// FNV-1a of the slug's UTF-8, 32 bits, of which the lowest count.
  ///
  /// - Parameter count: A power of two.
  static func number(of slug: String, among count: Int) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in slug.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash) & (count - 1)
  }
}
