import SiteModel
import Synchronization

/// Notes which bodies are read, or quoted, while one file is made.
///
/// What a file depends on is seen, not declared, so that no kind of file can forget to say it.
final class BodyReads: Sendable {
  private let noted = Mutex<[BodyReference]>([])

  /// In the order in which they were read.
  var references: [BodyReference] { noted.withLock { $0 } }

  /// Notes that the file says something which only the text of this body decides.
  func note(_ reference: BodyReference) { noted.withLock { $0.append(reference) } }

  func noting(
    _ body: @Sendable @escaping (BodyReference) throws -> [UInt8]
  ) -> @Sendable (BodyReference) throws -> [UInt8] {
    { [self] reference in
      note(reference)
      return try body(reference)
    }
  }
}
