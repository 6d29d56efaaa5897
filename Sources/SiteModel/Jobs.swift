import Synchronization

/// How many things are done at once.
package struct Jobs: Sendable {
  /// At least 1.
  package let count: Int

  package init(_ count: Int) { self.count = max(1, count) }

  /// Returns `transform` of every item, in the items' order.
  ///
  /// Concurrency begins and ends here: `count` tasks take items one by one, so a slow item holds up
  /// nobody else. The first error ends the run once the items under way are done.
  package func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @Sendable @escaping (Item) throws -> Result
  ) async throws -> [Result] {
    if count == 1 || items.count < 2 { return try items.map(transform) }
    let next = Counter()
    var results = [Result?](repeating: nil, count: items.count)
    try await withThrowingTaskGroup(of: [(Int, Result)].self) { group in
      for _ in 0..<min(count, items.count) {
        group.addTask {
          var mine: [(Int, Result)] = []
          while case let index = next.take(), index < items.count {
            try Task.checkCancellation()
            mine.append((index, try transform(items[index])))
          }
          return mine
        }
      }
      for try await part in group {
        for (index, result) in part { results[index] = result }
      }
    }
    return results.compactMap { $0 }
  }

  private final class Counter: Sendable {
    private let value = Atomic(0)
    func take() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
  }
}
