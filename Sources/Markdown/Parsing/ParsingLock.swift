import Synchronization

/// Many readers or one writer, for the process-wide table of special characters in cmark-gfm.
///
/// A reader holds one shard, the writer all of them. Sixteen shards keep readers from meeting;
/// more readers than shards wait for each other, which costs time and nothing else.
struct ParsingLock: Sendable {
  private final class Shard: Sendable {
    let mutex = Mutex(())
  }

  private let shards: [Shard] = (0..<16).map { _ in Shard() }

  /// Runs `body` while no writer runs.
  func shared(_ body: () -> Void) {
    for shard in shards where shard.mutex.withLockIfAvailable({ _ in body() }) != nil { return }
    shards[0].mutex.withLock { _ in body() }
  }

  /// Runs `body` while nothing else runs under this lock.
  func exclusive(_ body: () -> Void) { exclusive(from: 0, body) }

  private func exclusive(from index: Int, _ body: () -> Void) {
    guard index < shards.count else { return body() }
    shards[index].mutex.withLock { _ in exclusive(from: index + 1, body) }
  }
}
