import SiteModel
import Synchronization

/// Notes which bodies are read while one file is made.
///
/// What a file depends on is seen, not declared, so that no kind of file can forget to say it.
final class BodyReads: Sendable {
  private let noted = Mutex<[BodyReference]>([])

  /// In the order in which they were read.
  var references: [BodyReference] { noted.withLock { $0 } }

  func noting(
    _ body: @Sendable @escaping (BodyReference) throws -> [UInt8]
  ) -> @Sendable (BodyReference) throws -> [UInt8] {
    { [self] reference in
      noted.withLock { $0.append(reference) }
      return try body(reference)
    }
  }
}
