import SiteModel

/// Finds what has most in common with an article or a project.
///
/// A term's members are looked at only near the one in question, so that the work for each stays
/// the same however large the site grows: never page against page.
struct Kinship {
  /// How many neighbours are looked at in each term, on either side.
  static let reach = 12

  /// What it says to share a term, by taxonomy.
  private let weights: [Int]
  /// By taxonomy and term, the list that is compared: the term's articles or its projects.
  private let members: [[[Int]]]
  /// By index of a page; all 0 between two searches.
  private var scores: [Int]
  /// Those whose score is not 0.
  private var scored: [Int] = []

  /// - Parameter count: How many pages there are.
  init(_ taxonomies: [Taxonomy], count: Int, members: (Taxonomy.Term) -> [Int]) {
    weights = taxonomies.map { Self.weight(of: $0.kind) }
    self.members = taxonomies.map { $0.terms.map(members) }
    scores = Array(repeating: 0, count: count)
  }

  /// Returns up to `limit` others, the nearest kin first; among equals the smaller index.
  mutating func nearest(
    to index: Int, in memberships: ArraySlice<TermIndex.Membership>, excluding: [Int], limit: Int
  ) -> [Int] {
    guard limit > 0 else { return [] }
    for membership in memberships {
      let weight = weights[membership.reference.taxonomy]
      guard weight > 0 else { continue }
      let list = members[membership.reference.taxonomy][membership.reference.term]
      let low = max(0, min(membership.position - Self.reach, list.count - 2 * Self.reach - 1))
      let high = min(list.count, low + 2 * Self.reach + 1)
      // A rare term says more than a common one.
      let rarity = list.count <= 5 ? 3 : list.count <= 25 ? 2 : 1
      for other in list[low..<high] {
        if scores[other] == 0 { scored.append(other) }
        scores[other] += weight * rarity
      }
    }
    scores[index] = 0
    for other in excluding { scores[other] = 0 }
    return takeBest(limit)
  }

  /// Returns those of the highest scores, and forgets all scores.
  private mutating func takeBest(_ limit: Int) -> [Int] {
    /// As one number each: the higher score is the smaller one, then the smaller index.
    var best: [Int] = []
    best.reserveCapacity(limit + 1)
    for index in scored {
      let score = scores[index]
      scores[index] = 0
      let rank = index - score << 32
      if score == 0 || (best.count == limit && rank > best[limit - 1]) { continue }
      best.insert(rank, at: best.firstIndex { rank < $0 } ?? best.count)
      if best.count > limit { best.removeLast() }
    }
    scored.removeAll(keepingCapacity: true)
    return best.map { $0 & (1 << 32 - 1) }
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
