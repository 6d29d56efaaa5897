import SiteWriter
import Synchronization

/// Keeps those files of a site that are asked for, in place of publishing them.
final class CollectedFiles: OutputSink {
  private let isWanted: @Sendable (String) -> Bool
  private let kept = Mutex<[String: [UInt8]]>([:])

  init(wanting isWanted: @escaping @Sendable (String) -> Bool) { self.isWanted = isWanted }

  func put(_ path: String, _ bytes: [UInt8]) {
    guard isWanted(path) else { return }
    kept.withLock { $0[path] = bytes }
  }

  /// In the order of their paths.
  var files: [(path: String, bytes: [UInt8])] {
    kept.withLock { $0.sorted { $0.key < $1.key }.map { (path: $0.key, bytes: $0.value) } }
  }
}
