/// "Did you mean": the known name nearest to one that was mistyped.
package enum NearestName {
  /// Returns the candidate with the fewest edits (insert, delete, replace, swap of neighbours,
  /// letter case counted as nothing) from `name`, or nil when none is near: at most one edit for
  /// names of up to 4 letters, two up to 8, three beyond. The first wins among equals.
  ///
  /// - Complexity: O(*candidates* × *n* × *m*) in the names' UTF-8 bytes; call it only for mistakes.
  package static func suggestion(
    for name: String, among candidates: some Sequence<String>
  ) -> String? {
    let wanted = Array(name.lowercased().utf8)
    let limit = wanted.count <= 4 ? 1 : wanted.count <= 8 ? 2 : 3
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let isNear = abs(candidate.utf8.count - wanted.count) <= limit
      // Only beyond ASCII does lower case have another length.
      guard isNear || candidate.utf8.contains(where: { $0 >= 0x80 }) else { continue }
      let letters = Array(candidate.lowercased().utf8)
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, letters, upTo: limit)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// The phrase to append to a message: `; did you mean 'x'?`, or nothing.
  package static func question(
    for name: String, among candidates: some Sequence<String>
  ) -> String {
    suggestion(for: name, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
  }

  /// Optimal string alignment distance; any greater number where it passes `limit`.
  private static func distance(_ one: [UInt8], _ other: [UInt8], upTo limit: Int) -> Int {
    guard !one.isEmpty, !other.isEmpty else { return max(one.count, other.count) }
    var beforeLast = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    var leastBefore = 0
    for row in 1...one.count {
      var current = [row]
      current.reserveCapacity(other.count + 1)
      for column in 1...other.count {
        let replaced = last[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1)
        var cost = min(replaced, last[column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1]
        {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
      // A swap reaches back two rows: what has left the limit in both never comes back.
      let least = last.min() ?? 0
      if least > limit, leastBefore > limit { return least }
      leastBefore = least
    }
    return last[other.count]
  }
}
