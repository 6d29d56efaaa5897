/// The search for the nearest name as it is told: every candidate, the whole table of all beginnings.
enum PlainNearestName {
  static func suggestion(for name: String, among candidates: [String]) -> String? {
    let wanted = Array(name.lowercased().utf8)
    let limit = wanted.count <= 4 ? 1 : wanted.count <= 8 ? 2 : 3
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let distance = distance(wanted, Array(candidate.lowercased().utf8))
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// Optimal string alignment distance.
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var table = Array(repeating: Array(0...other.count), count: one.count + 1)
    for row in one.indices {
      table[row + 1][0] = row + 1
      for column in other.indices {
        let replaced = table[row][column] + (one[row] == other[column] ? 0 : 1)
        var cost = min(replaced, table[row][column + 1] + 1, table[row + 1][column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          cost = min(cost, table[row - 1][column - 1] + 1)
        }
        table[row + 1][column + 1] = cost
      }
    }
    return table[one.count][other.count]
  }
}
