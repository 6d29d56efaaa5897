import SiteModel

/// Finds what has most in common with an article or a project.
///
/// A term's members are looked at only near the one in question, so that the work for each stays
/// the same however large the site grows: never page against page.
struct Kinship {
  /// How many neighbours are looked at in each term, on either side.
  static let reach = 12

  let taxonomies: [Taxonomy]
  /// The list of a term that is compared: its articles or its projects.
  let members: (Taxonomy.Term) -> [Int]

  /// Returns up to `limit` others, the nearest kin first; among equals the smaller index.
  func nearest(
    to index: Int, in memberships: [TermIndex.Membership], excluding: Set<Int>, limit: Int
  ) -> [Int] {
    guard limit > 0 else { return [] }
    var scores: [Int: Int] = [:]
    for membership in memberships {
      let taxonomy = taxonomies[membership.reference.taxonomy]
      let weight = Self.weight(of: taxonomy.kind)
      guard weight > 0 else { continue }
      let list = members(taxonomy.terms[membership.reference.term])
      let low = max(0, min(membership.position - Self.reach, list.count - 2 * Self.reach - 1))
      let high = min(list.count, low + 2 * Self.reach + 1)
      // A rare term says more than a common one.
      let rarity = list.count <= 5 ? 3 : list.count <= 25 ? 2 : 1
      for other in list[low..<high] where other != index && !excluding.contains(other) {
        scores[other, default: 0] += weight * rarity
      }
    }
    return scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
  }

  private static func weight(of kind: Taxonomy.Kind) -> Int {
    switch kind {
    case .tags: 3
    case .categories: 2
    case .languages: 1
    case .licenses, .stewards, .status, .platforms, .openness, .authors: 0
    }
  }
}
