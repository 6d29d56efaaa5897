extension ForgeFigures {
  /// One month of the twelve that end with the figures.
  package struct Month: Hashable, Sendable {
    package var month: ContentDate
    /// On how many different days a change was seen to be the newest; nil where nobody looked.
    package var changes: Int?
  }

  /// The twelve months up to that in which the figures were fetched, by what the history saw.
  package var months: [Month] {
    guard let last = fetchedAt.wholeMonth else { return [] }
    let looked = history.map(\.date).min()
    let days = Set(history.compactMap(\.pushed))
    return (0..<12).reversed().compactMap { last.earlier(byMonths: $0) }.map { month in
      let changes = days.count { $0.wholeMonth == month }
      let wasLookedAt = looked.map { !month.isBefore($0) } ?? false
      return Month(month: month, changes: wasLookedAt || changes > 0 ? changes : nil)
    }
  }
}
