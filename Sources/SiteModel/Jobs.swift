import Synchronization

/// How many things are done at once.
package struct Jobs: Sendable {
  /// At least 1.
  package let count: Int

  package init(_ count: Int) { self.count = max(1, count) }

  /// Returns `transform` of every item, in the items' order.
  ///
  /// Concurrency begins and ends here: `count` tasks take items by a few, one by one where there are
  /// not many, so a slow item holds up hardly anybody. The first error ends the run once the items
  /// under way are done.
  package func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @Sendable @escaping (Item) throws -> Result
  ) async throws -> [Result] {
    if count == 1 || items.count < 2 { return try items.map(transform) }
    let size = min(16, max(1, items.count / (count * 64)))
    let blocks = (items.count + size - 1) / size
    let next = Counter()
    var results = [[Result]](repeating: [], count: blocks)
    try await withThrowingTaskGroup(of: [(Int, [Result])].self) { group in
      for _ in 0..<min(count, blocks) {
        group.addTask {
          var mine: [(Int, [Result])] = []
          while case let block = next.take(), block < blocks {
            let range = block * size..<min(items.count, (block + 1) * size)
            mine.append(
              (
                block,
                try range.map { index in
                  try Task.checkCancellation()
                  return try transform(items[index])
                }
              ))
          }
          return mine
        }
      }
      for try await part in group {
        for (block, made) in part { results[block] = made }
      }
    }
    return Self.joined(results, count: items.count)
  }

  private static func joined<Result>(_ blocks: consuming [[Result]], count: Int) -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(count)
    for index in blocks.indices {
      results += blocks[index]
      blocks[index] = []
    }
    return results
  }

  private final class Counter: Sendable {
    private let value = Atomic(0)
    func take() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
  }
}
