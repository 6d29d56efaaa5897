/// How many tiles each category of a landscape map gets.
enum TileShares {
  /// Returns, for each count of projects, how many tiles stand for them: all while there is room,
  /// else a share by size. Where a share is smaller than the count, its last tile says how many
  /// are left out.
  ///
  /// - Parameters:
  ///   - counts: At least 1 each.
  ///   - limit: Of all tiles together, as long as there are at most `limit / least` counts.
  ///   - least: What each count gets whatever the others are, if it is that large.
  static func shares(of counts: [Int], limit: Int, least: Int) -> [Int] {
    let total = counts.reduce(0, +)
    guard total > limit else { return counts }
    let free = max(0, limit - counts.count * least)
    return counts.map { min($0, least + free * $0 / total) }
  }
}
