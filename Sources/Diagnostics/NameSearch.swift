/// The search for the known name nearest to one that was mistyped.
struct NameSearch {
  /// The first of those with the fewest edits; nil while none is near.
  private(set) var nearest: String?
  private let wanted: FoldedName
  /// The most edits with which a name would be the nearest; less than 0 once one needs none.
  private var limit: Int

  init(_ name: String) {
    wanted = FoldedName(name)
    limit = wanted.count <= 4 ? 1 : wanted.count <= 8 ? 2 : 3
  }

  mutating func consider(_ candidate: String) {
    let isNear = abs(candidate.utf8.count - wanted.count) <= limit
    // Only beyond ASCII does lower case have another length.
    guard isNear || candidate.utf8.contains(where: { $0 >= 0x80 }) else { return }
    consider(FoldedName(candidate))
  }

  mutating func consider(_ candidate: FoldedName) {
    guard wanted.isNear(candidate, limit: limit) else { return }
    let distance = Self.distance(wanted.letters, candidate.letters, upTo: limit)
    if distance <= limit { (nearest, limit) = (candidate.text, distance - 1) }
  }

  /// Optimal string alignment distance; any greater number where it passes `limit`.
  ///
  /// Of the table of all beginnings only the band is filled in whose lengths differ by `limit` at
  /// most: what leaves it costs more.
  private static func distance(_ one: [UInt8], _ other: [UInt8], upTo limit: Int) -> Int {
    guard !one.isEmpty, !other.isEmpty else { return max(one.count, other.count) }
    let tooMany = limit + 1
    var beforeLast = [Int](repeating: tooMany, count: other.count + 1)
    var last = Array(0...other.count)
    var current = beforeLast
    var leastBefore = 0
    for row in 1...one.count {
      let band = max(1, row - limit)...max(1, min(other.count, row + limit))
      current[band.lowerBound - 1] = band.lowerBound == 1 ? row : tooMany
      var least = current[band.lowerBound - 1]
      for column in band {
        let replaced = last[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1)
        var cost = min(replaced, last[column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1]
        {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current[column] = cost
        least = min(least, cost)
      }
      if band.upperBound < other.count { current[band.upperBound + 1] = tooMany }
      // A swap reaches back two rows: what has left the limit in both never comes back.
      if least > limit, leastBefore > limit { return least }
      leastBefore = least
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[other.count]
  }
}
