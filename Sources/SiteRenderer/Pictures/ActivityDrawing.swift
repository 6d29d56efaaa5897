import SiteModel

/// Twelve months as twelve bars, each as high as changes were seen in it.
struct ActivityDrawing: Sendable {
  var months: [ForgeFigures.Month]
  var catalogue: Catalogue

  private static let height = 16
  private static let step = 6

  /// Empty where nobody has looked yet.
  var svg: [UInt8] {
    let most = months.compactMap(\.changes).max() ?? 0
    guard most > 0 else { return [] }
    let bars = months.enumerated().map { place, month in
      // A month without a change has a line to stand on; one that nobody saw has nothing.
      let height = month.changes.map { max(1, $0 * Self.height / most) } ?? 0
      let left = place * Self.step
      return height == 0 ? "" : "M\(left) \(Self.height)v-\(height)h4v\(height)z"
    }.joined()
    let width = months.count * Self.step - 2
    return Array(
      """
      <svg width="\(width)" height="\(Self.height)" viewBox="0 0 \(width) \(Self.height)" \
      fill="currentColor" role="img"><title>\(words)</title><path d="\(bars)"/></svg>
      """.utf8)
  }

  /// The same in words, of digits and names of months alone.
  var words: String {
    let seen = months.filter { $0.changes != nil }
    let active = seen.count { $0.changes ?? 0 > 0 }
    let last = months.last.flatMap { catalogue.dateText($0.month)?.text } ?? ""
    let span = seen.count == 1 ? "the 1 month" : "the \(seen.count) months"
    return "Changes were seen in \(active) of \(span) looked at, up to \(last)"
  }
}
