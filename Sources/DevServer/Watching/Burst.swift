/// Changes that belong together: taken once none has come for a moment, and not kept for ever.
package struct Burst: Sendable {
  /// How long nothing may come. Editors write, rename and touch a file within a millisecond or two.
  package static let quiet = Duration.milliseconds(5)
  /// How long the first of them waits at most.
  package static let longest = Duration.milliseconds(100)

  private var changes = ChangeSet()
  private var first: ContinuousClock.Instant?
  private var last: ContinuousClock.Instant?

  package init() {}

  package mutating func add(_ more: ChangeSet, at now: ContinuousClock.Instant) {
    guard !more.isEmpty else { return }
    changes.formUnion(more)
    if first == nil { first = now }
    last = now
  }

  /// When the burst is over, unless more comes; nil while there is none.
  package var end: ContinuousClock.Instant? {
    guard let first, let last else { return nil }
    return min(first + Self.longest, last + Self.quiet)
  }

  /// Returns what has come and begins anew, once it is time.
  package mutating func take(at now: ContinuousClock.Instant) -> ChangeSet? {
    guard let end, now >= end else { return nil }
    defer { self = Burst() }
    return changes
  }
}
