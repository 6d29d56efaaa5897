import Diagnostics

/// How many there are of something that a document has only so many of.
struct LimitedCount {
  let limit: Int
  private(set) var count = 0
  /// Of the first that is too many; nil also where that is not known.
  private(set) var place: SourceSpan?

  init(limit: Int) { self.limit = limit }

  var isPassed: Bool { count > limit }
  /// Whether the next one is the first too many.
  var isReached: Bool { count == limit }

  mutating func add(at span: SourceSpan?) {
    count += 1
    if count == limit + 1 { place = span }
  }

  /// Notes a number reached at one place, where the greatest counts.
  mutating func raise(to number: Int, at span: SourceSpan) {
    if number > limit, place == nil { place = span }
    count = max(count, number)
  }
}
